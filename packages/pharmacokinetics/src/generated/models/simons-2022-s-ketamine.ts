// Made from data/models/simons-2022-s-ketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedPharmacokineticModel } from '../types.js';

export const simons2022SKetamine: ShippedPharmacokineticModel = {
  "id": "simons-2022-s-ketamine",
  "record": "simons-2022-s-ketamine",
  "title": "S-ketamine, S-norketamine and S-hydroxynorketamine after an oral thin film and after infusion (Simons 2022)",
  "kind": "published",
  "status": "draft",
  "drug": "esketamine",
  "enantiomer": "S",
  "sampling": "arterial",
  "source": {
    "cite": "simons2022"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "population": {
    "says": "20 healthy volunteers; age 19 to 32 years; weight 53 to 93, mean 73 kg; half women. Given a film of 50 or 100 mg, and 6 hours later 20 mg intravenously over 20 minutes.",
    "basis": "trial",
    "cite": "simons2022",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Simons_2022_s_ketamine)"
  },
  "covariates": {
    "weight": {
      "used": true,
      "assumed": {
        "value": 70,
        "unit": "kg",
        "says": "the model's reference weight",
        "basis": "trial",
        "cite": "simons2022#table-4",
        "verification": "secondary",
        "readIn": "nlmixr2lib (Simons_2022_s_ketamine)"
      },
      "studied": {
        "least": 53,
        "most": 93,
        "means": [
          73
        ],
        "unit": "kg",
        "basis": "trial",
        "cite": "simons2022#table-1",
        "verification": "secondary",
        "readIn": "nlmixr2lib (Simons_2022_s_ketamine)"
      }
    },
    "age": {
      "used": false,
      "studied": {
        "least": 19,
        "most": 32,
        "unit": "a",
        "basis": "trial",
        "cite": "simons2022#table-1",
        "verification": "secondary",
        "readIn": "nlmixr2lib (Simons_2022_s_ketamine)"
      }
    },
    "ancestry": {
      "used": false
    }
  },
  "parameters": [
    {
      "says": "Absorption from the film.",
      "basis": "trial",
      "cite": "simons2022#table-4",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
      "values": {
        "F1": {
          "value": 0.263,
          "unit": "1",
          "says": "fraction absorbed through the mucosa"
        },
        "D1": {
          "value": 13.1,
          "unit": "min",
          "says": "length of even release to the mucosa"
        },
        "KA1": {
          "value": 0.04,
          "unit": "1/min",
          "says": "absorption through the mucosa"
        },
        "F2": {
          "value": 1.16,
          "unit": "1",
          "says": "fraction of the dose that enters metabolism after swallowing; above 1 because it takes up the scale of the metabolite volumes"
        },
        "D2": {
          "value": 29.9,
          "unit": "min",
          "says": "length of even release to the gut"
        },
        "KA2": {
          "value": 0.049,
          "unit": "1/min",
          "says": "absorption from the gut"
        },
        "MTTG": {
          "value": 10.7,
          "unit": "min",
          "says": "mean delay from gut to liver"
        }
      }
    },
    {
      "says": "S-ketamine at 70 kg.",
      "basis": "trial",
      "cite": "simons2022#table-4",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
      "values": {
        "V1": {
          "value": 11.6,
          "unit": "L",
          "says": "central volume, shared with S-norketamine"
        },
        "V2": {
          "value": 39,
          "unit": "L",
          "says": "first peripheral volume"
        },
        "V3": {
          "value": 174,
          "unit": "L",
          "says": "second peripheral volume"
        },
        "CL1": {
          "value": 1.48,
          "unit": "L/min",
          "says": "clearance into metabolism"
        },
        "CL2": {
          "value": 2.43,
          "unit": "L/min",
          "says": "exchange with the first peripheral volume"
        },
        "CL3": {
          "value": 1.21,
          "unit": "L/min",
          "says": "exchange with the second peripheral volume"
        }
      }
    },
    {
      "says": "S-norketamine at 70 kg.",
      "basis": "trial",
      "cite": "simons2022#table-4",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
      "values": {
        "norV2": {
          "value": 221,
          "unit": "L",
          "says": "peripheral volume"
        },
        "norCL1": {
          "value": 1,
          "unit": "L/min",
          "says": "clearance into metabolism"
        },
        "norCL2": {
          "value": 2.63,
          "unit": "L/min",
          "says": "exchange"
        },
        "norFormed": {
          "value": 0.8,
          "unit": "1",
          "says": "part of metabolized S-ketamine that becomes S-norketamine, fixed by the authors"
        },
        "delay_K_NK": {
          "value": 20.1,
          "unit": "min",
          "says": "mean delay of its formation, over two equal steps"
        }
      }
    },
    {
      "says": "S-hydroxynorketamine at 70 kg.",
      "basis": "trial",
      "cite": "simons2022#table-4",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
      "values": {
        "hnkV1": {
          "value": 4.4,
          "unit": "L",
          "says": "central volume"
        },
        "hnkV2": {
          "value": 87.5,
          "unit": "L",
          "says": "peripheral volume"
        },
        "hnkCL1": {
          "value": 0.933,
          "unit": "L/min",
          "says": "clearance"
        },
        "hnkCL2": {
          "value": 1.7,
          "unit": "L/min",
          "says": "exchange"
        },
        "hnkFormed": {
          "value": 0.7,
          "unit": "1",
          "says": "part of metabolized S-norketamine that becomes S-hydroxynorketamine, fixed by the authors"
        },
        "delay_NK_HNK": {
          "value": 1.12,
          "unit": "min",
          "says": "mean delay of its formation, over two equal steps"
        }
      }
    },
    {
      "says": "Reference weight of the table.",
      "basis": "trial",
      "cite": "simons2022#table-4",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
      "values": {
        "weightReference": {
          "value": 70,
          "unit": "kg"
        }
      }
    },
    {
      "says": "Powers of weight. The paper prints none; these are the usual ones, taken by the library in which it was read.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "verification": "secondary",
      "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
      "values": {
        "volumePower": {
          "value": 1,
          "unit": "1"
        },
        "clearancePower": {
          "value": 0.75,
          "unit": "1"
        }
      }
    },
    {
      "says": "Molar masses, which turn amounts counted as S-ketamine into mass of each metabolite.",
      "basis": "derived",
      "cite": "nlmixr2lib",
      "verification": "secondary",
      "readIn": "nlmixr2lib (article Simons_2022_s_ketamine)",
      "values": {
        "molarKetamine": {
          "value": 237.73,
          "unit": "g/mol"
        },
        "molarNorketamine": {
          "value": 223.7,
          "unit": "g/mol"
        },
        "molarHydroxynorketamine": {
          "value": 239.7,
          "unit": "g/mol"
        }
      }
    }
  ],
  "definitions": [
    {
      "name": "forVolume",
      "is": "(weight / weightReference) ^ volumePower"
    },
    {
      "name": "forClearance",
      "is": "(weight / weightReference) ^ clearancePower"
    }
  ],
  "states": [
    {
      "id": "mucosa",
      "says": "film on the mucosa"
    },
    {
      "id": "gut",
      "says": "swallowed part"
    },
    {
      "id": "portal",
      "says": "delay from gut to liver"
    },
    {
      "id": "central",
      "volume": "V1 * forVolume"
    },
    {
      "id": "peripheral1",
      "volume": "V2 * forVolume"
    },
    {
      "id": "peripheral2",
      "volume": "V3 * forVolume"
    },
    {
      "id": "norDelay1",
      "says": "first step of formation"
    },
    {
      "id": "norDelay2",
      "says": "second step of formation"
    },
    {
      "id": "norketamine",
      "volume": "V1 * forVolume"
    },
    {
      "id": "norketaminePeripheral",
      "volume": "norV2 * forVolume"
    },
    {
      "id": "hnkDelay1",
      "says": "first step of formation"
    },
    {
      "id": "hnkDelay2",
      "says": "second step of formation"
    },
    {
      "id": "hydroxynorketamine",
      "volume": "hnkV1 * forVolume"
    },
    {
      "id": "hydroxynorketaminePeripheral",
      "volume": "hnkV2 * forVolume"
    }
  ],
  "flows": [
    {
      "from": "mucosa",
      "to": "central",
      "rate": "KA1"
    },
    {
      "from": "gut",
      "to": "portal",
      "rate": "KA2"
    },
    {
      "from": "portal",
      "to": "norDelay1",
      "rate": "1 / MTTG",
      "says": "Swallowed drug goes into metabolism and never into plasma as S-ketamine."
    },
    {
      "from": "central",
      "to": "peripheral1",
      "clearance": "CL2 * forClearance",
      "bothWays": true
    },
    {
      "from": "central",
      "to": "peripheral2",
      "clearance": "CL3 * forClearance",
      "bothWays": true
    },
    {
      "from": "central",
      "to": "norDelay1",
      "clearance": "CL1 * forClearance"
    },
    {
      "from": "norDelay1",
      "to": "norDelay2",
      "rate": "2 / delay_K_NK"
    },
    {
      "from": "norDelay2",
      "to": "norketamine",
      "rate": "2 / delay_K_NK * norFormed"
    },
    {
      "from": "norDelay2",
      "rate": "2 / delay_K_NK * (1 - norFormed)"
    },
    {
      "from": "norketamine",
      "to": "norketaminePeripheral",
      "clearance": "norCL2 * forClearance",
      "bothWays": true
    },
    {
      "from": "norketamine",
      "to": "hnkDelay1",
      "clearance": "norCL1 * forClearance"
    },
    {
      "from": "hnkDelay1",
      "to": "hnkDelay2",
      "rate": "2 / delay_NK_HNK"
    },
    {
      "from": "hnkDelay2",
      "to": "hydroxynorketamine",
      "rate": "2 / delay_NK_HNK * hnkFormed"
    },
    {
      "from": "hnkDelay2",
      "rate": "2 / delay_NK_HNK * (1 - hnkFormed)"
    },
    {
      "from": "hydroxynorketamine",
      "to": "hydroxynorketaminePeripheral",
      "clearance": "hnkCL2 * forClearance",
      "bothWays": true
    },
    {
      "from": "hydroxynorketamine",
      "clearance": "hnkCL1 * forClearance"
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
    },
    {
      "route": "sublingual",
      "says": "A film under the tongue or in the cheek; one part goes through the mucosa, and the whole film is also counted into the swallowed path, with its own fraction.",
      "inputs": [
        {
          "into": "mucosa",
          "fraction": "F1",
          "over": "D1"
        },
        {
          "into": "gut",
          "fraction": "F2",
          "over": "D2"
        }
      ],
      "assumptions": [
        "the dose is an oral thin film; a lozenge, a wafer or a swallowed liquid may differ"
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
      "state": "norketamine",
      "massRatio": "molarNorketamine / molarKetamine"
    },
    {
      "id": "hydroxynorketamine",
      "name": "S-hydroxynorketamine",
      "state": "hydroxynorketamine",
      "massRatio": "molarHydroxynorketamine / molarKetamine"
    }
  ],
  "variability": {
    "basis": "trial",
    "cite": "simons2022#table-4",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
    "effects": [
      {
        "on": "V1",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.057,
          "unit": "1"
        }
      },
      {
        "on": "CL1",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.029,
          "unit": "1"
        }
      },
      {
        "on": "CL3",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.026,
          "unit": "1"
        }
      },
      {
        "on": "norCL1",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.05,
          "unit": "1"
        }
      },
      {
        "on": "delay_K_NK",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.021,
          "unit": "1"
        }
      },
      {
        "on": "hnkV1",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 1.22,
          "unit": "1"
        }
      },
      {
        "on": "hnkCL1",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.103,
          "unit": "1"
        }
      },
      {
        "on": "hnkCL2",
        "scale": "log",
        "level": "subject",
        "variance": {
          "value": 0.287,
          "unit": "1"
        }
      },
      {
        "on": "F1",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.06,
          "unit": "1"
        }
      },
      {
        "on": "D1",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.154,
          "unit": "1"
        }
      },
      {
        "on": "KA1",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.062,
          "unit": "1"
        }
      },
      {
        "on": "F2",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.057,
          "unit": "1"
        }
      },
      {
        "on": "D2",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.611,
          "unit": "1"
        }
      },
      {
        "on": "KA2",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.376,
          "unit": "1"
        }
      },
      {
        "on": "MTTG",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.937,
          "unit": "1"
        }
      },
      {
        "on": "delay_K_NK",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.751,
          "unit": "1"
        }
      },
      {
        "on": "hnkV2",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.152,
          "unit": "1"
        }
      },
      {
        "on": "hnkCL1",
        "scale": "log",
        "level": "occasion",
        "variance": {
          "value": 0.008,
          "unit": "1"
        }
      }
    ]
  },
  "residual": {
    "basis": "trial",
    "cite": "simons2022#table-4",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
    "errors": [
      {
        "analyte": "parent",
        "proportional": {
          "value": 0.1095,
          "unit": "1"
        }
      },
      {
        "analyte": "norketamine",
        "proportional": {
          "value": 0.102,
          "unit": "1"
        },
        "additive": {
          "value": 0.058,
          "unit": "umol/L"
        }
      },
      {
        "analyte": "hydroxynorketamine",
        "proportional": {
          "value": 0.079,
          "unit": "1"
        },
        "additive": {
          "value": 0.02,
          "unit": "umol/L"
        }
      }
    ]
  },
  "assumptions": [
    "amounts are milligrams of base; the film was labeled in milligrams of base",
    "arterial concentrations, which lie above venous ones during and shortly after an infusion",
    "clearances change with weight to the power 0.75 and volumes in proportion; the paper prints no powers"
  ],
  "defects": [
    {
      "analyte": "parent",
      "measure": "all",
      "says": "After the film, observed S-ketamine rises less than the dose (peak 96 and 144 ng/mL at 50 and 100 mg). The model is linear and pools both, so it lies about 10 percent below the one and 20 percent above the other.",
      "basis": "derived",
      "cite": "simons2022#table-2",
      "verification": "secondary",
      "readIn": "nlmixr2lib (article Simons_2022_s_ketamine)"
    }
  ],
  "readings": [
    {
      "at": "/states",
      "chose": "The paper prints no equations; the structure was rebuilt from its figure by the library in which it was read.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "record": "simons-2022-s-ketamine"
    },
    {
      "at": "/routes/1",
      "chose": "F2 is a fraction of the whole film, not of what the mucosa leaves. It is not a bioavailability.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "record": "simons-2022-s-ketamine"
    },
    {
      "at": "/parameters/0/values/MTTG",
      "chose": "The delay from gut to liver is one step, emptied at 1 by its mean. The delays of formation are two equal steps each, emptied at 2 by their mean.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "record": "simons-2022-s-ketamine"
    },
    {
      "at": "/variability",
      "chose": "A simulated person is one person on one occasion; effects between people and between occasions are both drawn, once.",
      "basis": "project",
      "record": "simons-2022-s-ketamine"
    },
    {
      "at": "/variability/effects/15",
      "chose": "The table prints this variance on another row; it is given to the delay from S-ketamine to S-norketamine, as in the library in which it was read.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "record": "simons-2022-s-ketamine"
    }
  ],
  "references": {
    "nlmixr2lib": {
      "title": "nlmixr2lib: a library of pharmacometric models",
      "year": null,
      "url": "https://github.com/nlmixr2/nlmixr2lib"
    },
    "simons2022": {
      "title": "S-ketamine oral thin film pharmacokinetics (Simons and others, 2022)",
      "year": 2022,
      "doi": "10.3389/fpain.2022.946486"
    }
  }
};
