// Made from data/models/ashraf-2018-s-ketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedPharmacokineticModel } from '../types.js';

export const ashraf2018SKetamine: ShippedPharmacokineticModel = {
  "id": "ashraf-2018-s-ketamine",
  "record": "ashraf-2018-s-ketamine",
  "title": "S-ketamine and norketamine after oral and intravenous dosing, with extraction by gut wall and liver (Ashraf 2018)",
  "kind": "published",
  "status": "draft",
  "drug": "esketamine",
  "enantiomer": "S",
  "sampling": "not-stated",
  "source": {
    "cite": "ashraf2018"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "population": {
    "says": "41 healthy non-smokers in five studies; age 19 to 35 years; weight 50 to 88 kg. Given 0.2 to 0.3 mg/kg as oral syrup, or 0.1 mg/kg intravenously over 2 minutes.",
    "basis": "trial",
    "cite": "ashraf2018",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)"
  },
  "covariates": {
    "weight": {
      "used": true,
      "assumed": {
        "value": 70,
        "unit": "kg",
        "says": "a usual reference weight; the source names none",
        "basis": "project",
        "verification": "primary"
      },
      "studied": {
        "least": 50,
        "most": 88,
        "unit": "kg",
        "basis": "trial",
        "cite": "ashraf2018",
        "verification": "secondary",
        "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)"
      }
    },
    "age": {
      "used": false,
      "studied": {
        "least": 19,
        "most": 35,
        "unit": "a",
        "basis": "trial",
        "cite": "ashraf2018",
        "verification": "secondary",
        "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)"
      }
    },
    "ancestry": {
      "used": false
    },
    "cyp2b6Activity": {
      "used": true,
      "assumed": {
        "value": 1,
        "unit": "1",
        "says": "CYP2B6 works fully; nothing inhibits it",
        "basis": "project",
        "verification": "primary"
      }
    }
  },
  "parameters": [
    {
      "says": "Blood flows.",
      "basis": "trial",
      "cite": "ashraf2018#table-1",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)",
      "values": {
        "QH_factor": {
          "value": 3.75,
          "unit": "L/h",
          "says": "blood flow through the liver per weight to the power below"
        },
        "QH_power": {
          "value": 0.75,
          "unit": "1"
        },
        "intestinal": {
          "value": 0.4,
          "unit": "1",
          "says": "part of the liver's flow that comes from the intestine"
        },
        "mucosal": {
          "value": 0.8,
          "unit": "1",
          "says": "part of the intestinal flow that goes through the mucosa"
        },
        "villous": {
          "value": 0.6,
          "unit": "1",
          "says": "part of the mucosal flow that goes through the villi"
        }
      }
    },
    {
      "says": "S-ketamine.",
      "basis": "trial",
      "cite": "ashraf2018#table-2",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)",
      "values": {
        "ka": {
          "value": 1.76,
          "unit": "1/h",
          "says": "absorption"
        },
        "Vc": {
          "value": 14.4,
          "unit": "L",
          "says": "central volume"
        },
        "Q1": {
          "value": 287,
          "unit": "L/h",
          "says": "exchange with the first peripheral volume"
        },
        "Vp1": {
          "value": 102,
          "unit": "L",
          "says": "first peripheral volume"
        },
        "Q2": {
          "value": 22.4,
          "unit": "L/h",
          "says": "exchange with the second peripheral volume"
        },
        "Vp2": {
          "value": 180,
          "unit": "L",
          "says": "second peripheral volume"
        },
        "CLint_liver": {
          "value": 301,
          "unit": "L/h",
          "says": "intrinsic clearance of the liver"
        },
        "CLint_gut": {
          "value": 1.19,
          "unit": "L/h",
          "says": "intrinsic clearance of the gut wall"
        }
      }
    },
    {
      "says": "Permeability, binding and distribution into blood.",
      "basis": "trial",
      "cite": "ashraf2018#table-1",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)",
      "values": {
        "CLperm": {
          "value": 4.1,
          "unit": "L/h",
          "says": "permeability clearance of the gut wall"
        },
        "fu": {
          "value": 0.7,
          "unit": "1",
          "says": "unbound fraction of S-ketamine in plasma"
        },
        "bloodToPlasma": {
          "value": 0.5,
          "unit": "1",
          "says": "ratio of blood to plasma for S-ketamine"
        },
        "norFu": {
          "value": 0.5,
          "unit": "1",
          "says": "unbound fraction of norketamine in plasma"
        },
        "norBloodToPlasma": {
          "value": 1,
          "unit": "1",
          "says": "ratio of blood to plasma for norketamine"
        },
        "byCYP2B6": {
          "value": 0.63,
          "unit": "1",
          "says": "part of the liver's intrinsic clearance that is CYP2B6"
        }
      }
    },
    {
      "says": "Norketamine, apparent values.",
      "basis": "trial",
      "cite": "ashraf2018#table-2",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)",
      "values": {
        "norVc": {
          "value": 88.4,
          "unit": "L",
          "says": "central volume"
        },
        "norQ": {
          "value": 19.9,
          "unit": "L/h",
          "says": "exchange"
        },
        "norVp": {
          "value": 88.9,
          "unit": "L",
          "says": "peripheral volume"
        },
        "norCLint_liver": {
          "value": 73.5,
          "unit": "L/h",
          "says": "intrinsic clearance of the liver"
        },
        "norCLint_gut": {
          "value": 44.4,
          "unit": "L/h",
          "says": "intrinsic clearance of the gut wall"
        }
      }
    }
  ],
  "definitions": [
    {
      "name": "QH",
      "is": "QH_factor * weight ^ QH_power"
    },
    {
      "name": "Qvilli",
      "is": "QH * intestinal * mucosal * villous"
    },
    {
      "name": "CLliver",
      "is": "CLint_liver * (cyp2b6Activity * byCYP2B6 + (1 - byCYP2B6)) * fu / bloodToPlasma"
    },
    {
      "name": "Qgut",
      "is": "Qvilli * CLperm / (Qvilli + CLperm)"
    },
    {
      "name": "Fgut",
      "is": "Qgut / (Qgut + CLint_gut)",
      "says": "S-ketamine that passes the gut wall"
    },
    {
      "name": "Eliver",
      "is": "CLliver / (QH + CLliver)",
      "says": "part of S-ketamine that the liver takes out in one pass"
    },
    {
      "name": "norFgut",
      "is": "Qvilli / (Qvilli + norCLint_gut)"
    },
    {
      "name": "norFliver",
      "is": "QH / (QH + norCLint_liver * norFu / norBloodToPlasma)"
    },
    {
      "name": "formedFirst",
      "is": "(1 - Fgut) * norFgut + Fgut * Eliver",
      "says": "norketamine formed on the first pass, before the liver takes its share"
    }
  ],
  "states": [
    {
      "id": "gut"
    },
    {
      "id": "central",
      "volume": "Vc"
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
      "volume": "norVc"
    },
    {
      "id": "norketaminePeripheral",
      "volume": "norVp"
    }
  ],
  "flows": [
    {
      "from": "gut",
      "to": "central",
      "rate": "ka * Fgut * (1 - Eliver)"
    },
    {
      "from": "gut",
      "to": "norketamine",
      "rate": "ka * formedFirst * norFliver"
    },
    {
      "from": "gut",
      "rate": "ka * ((1 - Fgut) * (1 - norFgut) + formedFirst * (1 - norFliver))"
    },
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
      "clearance": "QH * Eliver * norFliver"
    },
    {
      "from": "central",
      "clearance": "QH * Eliver * (1 - norFliver)"
    },
    {
      "from": "norketamine",
      "to": "norketaminePeripheral",
      "clearance": "norQ",
      "bothWays": true
    },
    {
      "from": "norketamine",
      "clearance": "QH * (1 - norFliver)"
    }
  ],
  "routes": [
    {
      "route": "oral",
      "says": "First-order absorption, then extraction by gut wall and liver on the first pass.",
      "inputs": [
        {
          "into": "gut"
        }
      ],
      "assumptions": [
        "the dose is a syrup swallowed at once; tablets release more slowly, above all prolonged-release tablets"
      ]
    },
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
      "name": "norketamine",
      "state": "norketamine"
    }
  ],
  "variability": {
    "basis": "trial",
    "cite": "ashraf2018#table-2",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)",
    "effects": [
      {
        "on": "CLint_liver",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.25,
          "unit": "1"
        }
      },
      {
        "on": "CLint_gut",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 2.1,
          "unit": "1"
        }
      },
      {
        "on": "ka",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.42,
          "unit": "1"
        }
      },
      {
        "on": "Vp1",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.045,
          "unit": "1"
        }
      },
      {
        "on": "norCLint_liver",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.1,
          "unit": "1"
        }
      }
    ]
  },
  "residual": {
    "basis": "trial",
    "cite": "ashraf2018#table-2",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)",
    "errors": [
      {
        "analyte": "parent",
        "proportionalVariance": {
          "value": 0.086,
          "unit": "1"
        }
      },
      {
        "analyte": "norketamine",
        "proportionalVariance": {
          "value": 0.062,
          "unit": "1"
        }
      }
    ]
  },
  "assumptions": [
    "amounts are milligrams of base; the source read does not say whether its doses are salt or base",
    "all S-ketamine taken out by gut wall and liver becomes norketamine"
  ],
  "readings": [
    {
      "at": "/flows",
      "chose": "Gut wall, portal vein and liver pass drug on at once, as in the deposited control stream, so they are fractions and not states. The gut wall's unbound fractions are 1 there.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "record": "ashraf-2018-s-ketamine"
    },
    {
      "at": "/covariates/cyp2b6Activity",
      "chose": "An inhibitor of CYP2B6 is described by the activity that is left, from 1 to 0. The inhibitor's own course is not modeled here.",
      "basis": "project",
      "record": "ashraf-2018-s-ketamine"
    },
    {
      "at": "/residual",
      "chose": "The variances printed for measurements without an inhibitor are kept.",
      "basis": "project",
      "record": "ashraf-2018-s-ketamine"
    }
  ],
  "gaps": [
    "The sampling site is not stated in what was read."
  ],
  "references": {
    "ashraf2018": {
      "title": "S-ketamine and ticlopidine model (Ashraf and others, 2018)",
      "year": 2018,
      "doi": "10.1002/psp4.12346"
    },
    "nlmixr2lib": {
      "title": "nlmixr2lib: a library of pharmacometric models",
      "year": null,
      "url": "https://github.com/nlmixr2/nlmixr2lib"
    }
  }
};
