// Made from data/models/otto-2021-s-ketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedPharmacokineticModel } from '../types.js';

export const otto2021SKetamine: ShippedPharmacokineticModel = {
  "id": "otto-2021-s-ketamine",
  "record": "otto-2021-s-ketamine",
  "title": "S-ketamine and S-norketamine after infusion, healthy adults (Otto 2021)",
  "kind": "published",
  "status": "draft",
  "drug": "esketamine",
  "enantiomer": "S",
  "sampling": "venous",
  "source": {
    "cite": "otto2021"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "population": {
    "says": "48 healthy volunteers in two studies; mean age 23 years; mean weights 68.0 and 71.3 kg; 45.8 percent women. Given 10 mg over 30 minutes, or a stepped infusion over 2 hours up to 0.425 mg/kg/h.",
    "basis": "trial",
    "cite": "otto2021",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Otto_2021_s_ketamine)"
  },
  "covariates": {
    "weight": {
      "used": true,
      "assumed": {
        "value": 70,
        "unit": "kg",
        "says": "the model's reference weight",
        "basis": "trial",
        "cite": "otto2021#table-3",
        "verification": "secondary",
        "readIn": "nlmixr2lib (Otto_2021_s_ketamine)"
      },
      "studied": {
        "means": [
          68,
          71.3
        ],
        "unit": "kg",
        "says": "The source gives the mean weight of each study, not a range.",
        "basis": "trial",
        "cite": "otto2021#table-1",
        "verification": "secondary",
        "readIn": "nlmixr2lib (Otto_2021_s_ketamine)"
      }
    },
    "age": {
      "used": false,
      "studied": {
        "means": [
          23
        ],
        "unit": "a",
        "says": "The source gives a mean age, not a range.",
        "basis": "trial",
        "cite": "otto2021#table-1",
        "verification": "secondary",
        "readIn": "nlmixr2lib (Otto_2021_s_ketamine)"
      }
    },
    "ancestry": {
      "used": false
    }
  },
  "parameters": [
    {
      "says": "S-ketamine at 70 kg, fixed by the authors to the values of Fanta 2015.",
      "basis": "trial",
      "cite": "otto2021#table-3",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Otto_2021_s_ketamine)",
      "values": {
        "V1": {
          "value": 133,
          "unit": "L",
          "says": "central volume"
        },
        "CL": {
          "value": 95.2,
          "unit": "L/h",
          "says": "clearance"
        },
        "Vp1": {
          "value": 187,
          "unit": "L",
          "says": "first peripheral volume"
        },
        "Q1": {
          "value": 23.2,
          "unit": "L/h",
          "says": "exchange with the first peripheral volume"
        },
        "Vp2": {
          "value": 98.8,
          "unit": "L",
          "says": "second peripheral volume"
        },
        "Q2": {
          "value": 157,
          "unit": "L/h",
          "says": "exchange with the second peripheral volume"
        }
      }
    },
    {
      "says": "S-norketamine at 70 kg, estimated by the authors; unrounded values of their control stream.",
      "basis": "trial",
      "cite": "otto2021#table-3",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Otto_2021_s_ketamine)",
      "values": {
        "Vmet": {
          "value": 98.638,
          "unit": "L",
          "says": "central volume of S-norketamine"
        },
        "CLmet": {
          "value": 57.72,
          "unit": "L/h",
          "says": "clearance of S-norketamine"
        },
        "Vpmet": {
          "value": 160.04,
          "unit": "L",
          "says": "peripheral volume of S-norketamine"
        },
        "Qmet": {
          "value": 42.778,
          "unit": "L/h",
          "says": "exchange of S-norketamine"
        }
      }
    },
    {
      "says": "Scaling by body weight. Peripheral volumes and exchange are not scaled.",
      "basis": "trial",
      "cite": "otto2021#table-3",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Otto_2021_s_ketamine)",
      "values": {
        "weightReference": {
          "value": 70,
          "unit": "kg"
        },
        "volumePower": {
          "value": 1,
          "unit": "1",
          "says": "power of weight on central volumes"
        },
        "clearancePower": {
          "value": 0.75,
          "unit": "1",
          "says": "power of weight on clearances"
        }
      }
    }
  ],
  "definitions": [
    {
      "name": "V1weight",
      "is": "V1 * (weight / weightReference) ^ volumePower"
    },
    {
      "name": "CLweight",
      "is": "CL * (weight / weightReference) ^ clearancePower"
    },
    {
      "name": "Vmetweight",
      "is": "Vmet * (weight / weightReference) ^ volumePower"
    },
    {
      "name": "CLmetweight",
      "is": "CLmet * (weight / weightReference) ^ clearancePower"
    }
  ],
  "states": [
    {
      "id": "central",
      "volume": "V1weight"
    },
    {
      "id": "peripheral1",
      "volume": "Vp1"
    },
    {
      "id": "peripheral2",
      "volume": "Vp2"
    },
    {
      "id": "norketamine",
      "volume": "Vmetweight"
    },
    {
      "id": "norketaminePeripheral",
      "volume": "Vpmet"
    }
  ],
  "flows": [
    {
      "from": "central",
      "to": "peripheral1",
      "clearance": "Q1",
      "bothWays": true
    },
    {
      "from": "central",
      "to": "peripheral2",
      "clearance": "Q2",
      "bothWays": true
    },
    {
      "from": "central",
      "to": "norketamine",
      "clearance": "CLweight",
      "says": "All clearance forms S-norketamine."
    },
    {
      "from": "norketamine",
      "to": "norketaminePeripheral",
      "clearance": "Qmet",
      "bothWays": true
    },
    {
      "from": "norketamine",
      "clearance": "CLmetweight"
    }
  ],
  "routes": [
    {
      "route": "iv",
      "says": "Straight into the central volume, at once or evenly over the time given.",
      "inputs": [
        {
          "into": "central"
        }
      ]
    }
  ],
  "analytes": [
    {
      "id": "parent",
      "name": "esketamine",
      "state": "central"
    },
    {
      "id": "norketamine",
      "name": "S-norketamine",
      "state": "norketamine"
    }
  ],
  "variability": {
    "basis": "trial",
    "cite": "otto2021#table-3",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Otto_2021_s_ketamine)",
    "effects": [
      {
        "on": "V1",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.084177,
          "unit": "1"
        }
      },
      {
        "on": "CL",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.026048,
          "unit": "1"
        }
      },
      {
        "on": "Vmet",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.040426,
          "unit": "1"
        }
      },
      {
        "on": "CLmet",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.10319,
          "unit": "1"
        }
      }
    ],
    "covariances": [
      {
        "between": [
          "V1",
          "CL"
        ],
        "covariance": {
          "value": 0.02261,
          "unit": "1"
        }
      },
      {
        "between": [
          "Vmet",
          "CLmet"
        ],
        "covariance": {
          "value": 0.04456,
          "unit": "1"
        }
      }
    ]
  },
  "residual": {
    "basis": "trial",
    "cite": "otto2021#table-3",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Otto_2021_s_ketamine)",
    "errors": [
      {
        "analyte": "parent",
        "proportional": {
          "value": 0.23609,
          "unit": "1"
        }
      },
      {
        "analyte": "norketamine",
        "proportional": {
          "value": 0.14261,
          "unit": "1"
        }
      }
    ]
  },
  "assumptions": [
    "amounts are milligrams of base; the source read does not say whether its doses are salt or base",
    "all S-ketamine that is cleared becomes S-norketamine, by mass, without a change for molar mass"
  ],
  "defects": [
    {
      "analyte": "parent",
      "measure": "all",
      "says": "In the study of 10 mg the typical curve lies about 10 percent below the observed median.",
      "basis": "derived",
      "cite": "nlmixr2lib",
      "verification": "secondary",
      "readIn": "nlmixr2lib (article Otto_2021_s_ketamine)"
    }
  ],
  "readings": [
    {
      "at": "/analytes/1",
      "chose": "S-norketamine is held in parent mass and divided by its fitted volume, as in the source; nothing is converted before it is shown beside assay values.",
      "basis": "project",
      "record": "otto-2021-s-ketamine"
    },
    {
      "at": "/population",
      "chose": "The parent disposition comes from 11 healthy men (Fanta 2015); the population shown is that of the study whose model this is.",
      "basis": "project",
      "record": "otto-2021-s-ketamine"
    }
  ],
  "references": {
    "nlmixr2lib": {
      "title": "nlmixr2lib: a library of pharmacometric models",
      "year": null,
      "url": "https://github.com/nlmixr2/nlmixr2lib"
    },
    "otto2021": {
      "title": "Population pharmacokinetics of S-ketamine (model of Otto and others, 2021)",
      "year": 2021,
      "doi": "10.1007/s00228-021-03104-1",
      "url": "https://rd.springer.com/article/10.1007/s00228-021-03104-1/tables/2"
    }
  }
};
