// Made from data/models/perez-ruixo-2021-esketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedPharmacokineticModel } from '../types.js';

export const perezRuixo2021Esketamine: ShippedPharmacokineticModel = {
  "id": "perez-ruixo-2021-esketamine",
  "record": "perez-ruixo-2021-esketamine",
  "title": "Esketamine and noresketamine after nasal, intravenous and oral dosing (Perez-Ruixo 2021)",
  "kind": "published",
  "status": "draft",
  "drug": "esketamine",
  "enantiomer": "S",
  "sampling": "venous",
  "source": {
    "cite": "perezruixo2021"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "population": {
    "says": "820 people from phases 1 to 3, 256 healthy and 564 with treatment-resistant depression; age 18 to 86, median 45 years; weight 39 to 170, median 74 kg; 58.4 percent women; 13.7 percent Asian, of whom 72 people Japanese. Given 14 to 112 mg nasally, 28 mg intravenously over 40 minutes, 84 mg by mouth.",
    "basis": "trial",
    "cite": "perezruixo2021",
    "verification": "secondary",
    "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)"
  },
  "covariates": {
    "weight": {
      "used": false,
      "studied": {
        "least": 39,
        "most": 170,
        "median": 74,
        "unit": "kg",
        "basis": "trial",
        "cite": "perezruixo2021#table-2",
        "verification": "secondary",
        "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)"
      }
    },
    "age": {
      "used": true,
      "assumed": {
        "value": 45,
        "unit": "a",
        "says": "the median age of the people studied; up to 60 years age changes nothing",
        "basis": "trial",
        "cite": "perezruixo2021#table-2",
        "verification": "secondary",
        "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)"
      },
      "studied": {
        "least": 18,
        "most": 86,
        "median": 45,
        "unit": "a",
        "basis": "trial",
        "cite": "perezruixo2021#table-2",
        "verification": "secondary",
        "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)"
      }
    },
    "ancestry": {
      "used": true
    }
  },
  "parameters": [
    {
      "says": "Absorption.",
      "basis": "trial",
      "cite": "perezruixo2021#table-3",
      "verification": "secondary",
      "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)",
      "values": {
        "FRn": {
          "value": 0.54,
          "unit": "1",
          "says": "fraction of the first device absorbed through the nose"
        },
        "FRn_later": {
          "value": 0.62,
          "unit": "1",
          "says": "factor on that fraction for each later device"
        },
        "deviceDose": {
          "value": 28,
          "unit": "mg",
          "says": "dose of one device"
        },
        "ka_n": {
          "value": 2.93,
          "unit": "1/h",
          "says": "absorption through the nose"
        },
        "Dsw": {
          "value": 0.53,
          "unit": "h",
          "says": "length of even release of the swallowed part"
        },
        "ka_sw": {
          "value": 1.45,
          "unit": "1/h",
          "says": "absorption of the swallowed part"
        },
        "Dpo": {
          "value": 0.32,
          "unit": "h",
          "says": "length of even release of an oral dose"
        },
        "ka_po": {
          "value": 0.97,
          "unit": "1/h",
          "says": "absorption of an oral dose"
        },
        "Fgut": {
          "value": 0.64,
          "unit": "1",
          "says": "fraction that passes the gut wall"
        }
      }
    },
    {
      "says": "Esketamine in the body.",
      "basis": "trial",
      "cite": "perezruixo2021#table-3",
      "verification": "secondary",
      "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)",
      "values": {
        "Vc": {
          "value": 192,
          "unit": "L",
          "says": "central volume"
        },
        "Q1": {
          "value": 84.3,
          "unit": "L/h",
          "says": "exchange with the first peripheral volume"
        },
        "Vp1": {
          "value": 143,
          "unit": "L",
          "says": "first peripheral volume"
        },
        "Q2": {
          "value": 37.6,
          "unit": "L/h",
          "says": "exchange with the second peripheral volume"
        },
        "Vp2": {
          "value": 417,
          "unit": "L",
          "says": "second peripheral volume"
        },
        "Qh": {
          "value": 151,
          "unit": "L/h",
          "says": "blood flow through the liver up to the age limit"
        },
        "Vh": {
          "value": 101,
          "unit": "L",
          "says": "volume of liver and portal system"
        },
        "kel": {
          "value": 1.11,
          "unit": "1/h",
          "says": "liver to other metabolites"
        },
        "kmet": {
          "value": 2.77,
          "unit": "1/h",
          "says": "liver to noresketamine"
        }
      }
    },
    {
      "says": "Noresketamine, apparent values.",
      "basis": "trial",
      "cite": "perezruixo2021#table-3",
      "verification": "secondary",
      "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)",
      "values": {
        "Vcn": {
          "value": 70,
          "unit": "L",
          "says": "apparent central volume"
        },
        "CLn": {
          "value": 38,
          "unit": "L/h",
          "says": "apparent clearance"
        },
        "Vpn": {
          "value": 115,
          "unit": "L",
          "says": "apparent peripheral volume"
        },
        "Q3": {
          "value": 26.1,
          "unit": "L/h",
          "says": "apparent exchange"
        }
      }
    },
    {
      "says": "Ancestry and age.",
      "basis": "trial",
      "cite": "perezruixo2021#table-3",
      "verification": "secondary",
      "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)",
      "values": {
        "kel_asian": {
          "value": 0.36,
          "unit": "1",
          "says": "factor on kel in Asian people"
        },
        "CLn_asian": {
          "value": 0.81,
          "unit": "1",
          "says": "factor on CLn in Asian people"
        },
        "FRn_japanese": {
          "value": 1.34,
          "unit": "1",
          "says": "factor on FRn in Japanese people"
        },
        "Qh_age": {
          "value": 2.19,
          "unit": "L/h",
          "says": "fall of Qh for each year above the age limit"
        },
        "ageLimit": {
          "value": 60,
          "unit": "a",
          "says": "age up to which Qh does not change"
        }
      }
    }
  ],
  "definitions": [
    {
      "name": "Qh_person",
      "is": "Qh - Qh_age * max(0, age - ageLimit)"
    },
    {
      "name": "kel_person",
      "is": "kel * kel_asian ^ asian"
    },
    {
      "name": "CLn_person",
      "is": "CLn * CLn_asian ^ asian"
    }
  ],
  "states": [
    {
      "id": "nose",
      "says": "nasal depot"
    },
    {
      "id": "swallowed",
      "says": "swallowed part of a nasal dose"
    },
    {
      "id": "oral",
      "says": "oral depot"
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
      "id": "liver",
      "volume": "Vh"
    },
    {
      "id": "noresketamine",
      "volume": "Vcn"
    },
    {
      "id": "noresketaminePeripheral",
      "volume": "Vpn"
    }
  ],
  "flows": [
    {
      "from": "nose",
      "to": "central",
      "rate": "ka_n"
    },
    {
      "from": "swallowed",
      "to": "liver",
      "rate": "ka_sw"
    },
    {
      "from": "oral",
      "to": "liver",
      "rate": "ka_po"
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
      "to": "liver",
      "clearance": "Qh_person",
      "bothWays": true
    },
    {
      "from": "liver",
      "rate": "kel_person"
    },
    {
      "from": "liver",
      "to": "noresketamine",
      "rate": "kmet"
    },
    {
      "from": "noresketamine",
      "to": "noresketaminePeripheral",
      "clearance": "Q3",
      "bothWays": true
    },
    {
      "from": "noresketamine",
      "clearance": "CLn_person"
    }
  ],
  "routes": [
    {
      "route": "nasal",
      "says": "One part is absorbed through the nose, the rest is swallowed; of a session's milligrams those above the first device are absorbed less through the nose.",
      "definitions": [
        {
          "name": "firstDevice",
          "is": "max(0, min(deviceDose - before, amount))"
        },
        {
          "name": "nasalFraction",
          "is": "min(1, FRn * FRn_japanese ^ japanese * (firstDevice + FRn_later * (amount - firstDevice)) / amount)"
        }
      ],
      "inputs": [
        {
          "into": "nose",
          "fraction": "nasalFraction"
        },
        {
          "into": "swallowed",
          "fraction": "(1 - nasalFraction) * Fgut",
          "over": "Dsw"
        }
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
    },
    {
      "route": "oral",
      "says": "Even release, then absorption into the liver, of what passes the gut wall.",
      "inputs": [
        {
          "into": "oral",
          "fraction": "Fgut",
          "over": "Dpo"
        }
      ],
      "assumptions": [
        "the dose is a solution swallowed at once; tablets release more slowly, above all prolonged-release tablets"
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
      "name": "noresketamine",
      "state": "noresketamine"
    }
  ],
  "variability": {
    "basis": "trial",
    "cite": "perezruixo2021#table-3",
    "verification": "secondary",
    "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)",
    "effects": [
      {
        "on": "FRn",
        "scale": "logit",
        "level": "subject",
        "sd": {
          "value": 0.708,
          "unit": "1"
        },
        "says": "printed as 70.8, additive on the logit"
      },
      {
        "on": "ka_n",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 61.5,
          "unit": "%"
        }
      },
      {
        "on": "ka_sw",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 132,
          "unit": "%"
        }
      },
      {
        "on": "ka_po",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 132,
          "unit": "%"
        }
      },
      {
        "on": "Vc",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 27.5,
          "unit": "%"
        }
      },
      {
        "on": "Vp1",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 49.3,
          "unit": "%"
        }
      },
      {
        "on": "Qh_person",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 23.2,
          "unit": "%"
        }
      },
      {
        "on": "Vh",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 34.6,
          "unit": "%"
        }
      },
      {
        "on": "kel",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 120,
          "unit": "%"
        }
      },
      {
        "on": "Vcn",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 31.6,
          "unit": "%"
        }
      },
      {
        "on": "CLn",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 25.4,
          "unit": "%"
        }
      }
    ]
  },
  "residual": {
    "basis": "trial",
    "cite": "perezruixo2021#table-3",
    "verification": "secondary",
    "readIn": "nlmixr2lib (PerezRuixo_2020_esketamine)",
    "errors": [
      {
        "analyte": "parent",
        "logSd": {
          "value": 0.276,
          "unit": "1"
        }
      },
      {
        "analyte": "norketamine",
        "logSd": {
          "value": 0.422,
          "unit": "1"
        }
      }
    ]
  },
  "assumptions": [
    "amounts are milligrams of base, as nasal esketamine is labeled",
    "body weight does not change exposure in this model"
  ],
  "defects": [
    {
      "analyte": "norketamine",
      "measure": "auc",
      "says": "The noresketamine area over 24 hours comes out about 1.4 times the published table (386.9 against 274.4 ng.h/mL at 28 mg). Its peak agrees. Others who rebuilt the model report the same.",
      "basis": "derived",
      "cite": "nlmixr2lib",
      "verification": "secondary",
      "readIn": "nlmixr2lib (article PerezRuixo_2020_esketamine)"
    }
  ],
  "readings": [
    {
      "at": "/parameters",
      "chose": "The paper prints rate constants with the unit L/h; they are taken as 1/h.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "record": "perez-ruixo-2021-esketamine"
    },
    {
      "at": "/states",
      "chose": "The printed differential equations of the nasal and oral depots contradict the scheme and the printed bioavailability; the scheme is followed.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "record": "perez-ruixo-2021-esketamine"
    },
    {
      "at": "/routes/0",
      "chose": "The factor for later devices is applied to every milligram above the first 28 mg of a session, in the order given. For devices given together this is the published mean fraction, 0.54, 0.4374 and 0.4032 for one, two and three.",
      "basis": "project",
      "record": "perez-ruixo-2021-esketamine"
    },
    {
      "at": "/routes/0",
      "chose": "In a Japanese person drawn with a high nasal fraction, 1.34 times the fraction could exceed 1; it stops at 1.",
      "basis": "project",
      "record": "perez-ruixo-2021-esketamine"
    },
    {
      "at": "/variability/effects/0",
      "chose": "The variability of FRn is printed as 70.8 and called additive on the logit; it is taken as a standard deviation of 0.708 there.",
      "basis": "project",
      "cite": "nlmixr2lib",
      "record": "perez-ruixo-2021-esketamine"
    },
    {
      "at": "/variability",
      "chose": "A coefficient of variation is turned into the variance of the effect by ln(1 + CV^2). Effects are independent; no covariance was read.",
      "basis": "project",
      "record": "perez-ruixo-2021-esketamine"
    }
  ],
  "gaps": [
    "The paper says that kmet varies between people, but the number is blank in its table. Here kmet does not vary, so bands of noresketamine are too narrow."
  ],
  "references": {
    "nlmixr2lib": {
      "title": "nlmixr2lib: a library of pharmacometric models",
      "year": null,
      "url": "https://github.com/nlmixr2/nlmixr2lib"
    },
    "perezruixo2021": {
      "title": "Population pharmacokinetics of esketamine nasal spray",
      "year": 2021,
      "doi": "10.1007/s40262-020-00953-4",
      "url": "https://doi.org/10.1007/s40262-020-00953-4"
    }
  }
};
