// Made from data/models/constructed-ketamine-im.yaml by `pnpm generate`. Do not edit.
import type { ShippedPharmacokineticModel } from '../types.js';

export const constructedKetamineIm: ShippedPharmacokineticModel = {
  "id": "constructed-ketamine-im",
  "record": "obs-im",
  "title": "Racemic ketamine into muscle, constructed from intravenous disposition and a reported bioavailability",
  "kind": "constructed",
  "status": "draft",
  "drug": "ketamine",
  "enantiomer": "S",
  "sampling": "venous",
  "source": {
    "cite": "otto2021"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "population": {
    "says": "Nobody was studied with this model as a whole. Disposition from 48 healthy volunteers given S-ketamine intravenously (Otto 2021); bioavailability and time of peak from a general page that names no trial.",
    "basis": "project",
    "verification": "secondary",
    "readIn": "nlmixr2lib (Otto_2021_s_ketamine); primidi.com"
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
      "says": "Absorption from muscle.",
      "basis": "practice",
      "cite": "primidi-ketamine",
      "verification": "secondary",
      "readIn": "primidi.com (general page)",
      "values": {
        "bioavailability": {
          "value": 93,
          "unit": "%",
          "says": "part of the dose that reaches plasma"
        },
        "ka": {
          "value": 14.05,
          "unit": "1/h",
          "says": "absorption, chosen so that the peak of a body of 70 kg comes after 10 minutes",
          "basis": "derived",
          "cite": "primidi-ketamine",
          "verification": "secondary",
          "readIn": "primidi.com (general page)",
          "note": "Solved by this project; 10 minutes is the middle of the range named, 5 to 15 minutes."
        }
      }
    },
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
    }
  ],
  "states": [
    {
      "id": "depot",
      "says": "place of absorption"
    },
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
    }
  ],
  "flows": [
    {
      "from": "depot",
      "to": "central",
      "rate": "ka"
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
      "clearance": "CLweight"
    }
  ],
  "routes": [
    {
      "route": "im",
      "says": "First-order absorption of the part that reaches plasma.",
      "inputs": [
        {
          "into": "depot",
          "fraction": "bioavailability"
        }
      ]
    }
  ],
  "analytes": [
    {
      "id": "parent",
      "name": "ketamine",
      "state": "central"
    }
  ],
  "assumptions": [
    "this model is constructed by the project, not published; absorption from muscle is first order with a bioavailability and a time of peak from a general page",
    "amounts are milligrams of base"
  ],
  "readings": [
    {
      "at": "/parameters/0/values/ka",
      "chose": "Two numbers, bioavailability and time of peak, do not determine absorption; first order is the simplest that fits both.",
      "basis": "project",
      "record": "obs-im"
    }
  ],
  "gaps": [
    "Variability, norketamine and the effect of the place of injection were not read. No bands can be drawn."
  ],
  "references": {
    "otto2021": {
      "title": "Population pharmacokinetics of S-ketamine (model of Otto and others, 2021)",
      "year": 2021,
      "doi": "10.1007/s00228-021-03104-1",
      "url": "https://rd.springer.com/article/10.1007/s00228-021-03104-1/tables/2"
    },
    "primidi-ketamine": {
      "title": "Ketamine: pharmacokinetics",
      "year": null,
      "url": "https://primidi.com/ketamine/pharmacokinetics"
    }
  }
};
