// Made from data/models/fanta-2015-s-ketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedPharmacokineticModel } from '../types.js';

export const fanta2015SKetamine: ShippedPharmacokineticModel = {
  "id": "fanta-2015-s-ketamine",
  "record": "fanta-2015-s-ketamine",
  "title": "S-ketamine after intravenous dosing, healthy men, parent only (Fanta 2015)",
  "kind": "published",
  "status": "draft",
  "drug": "esketamine",
  "enantiomer": "S",
  "sampling": "venous",
  "source": {
    "cite": "fanta2015"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "population": {
    "says": "11 healthy men; 0.25 mg/kg by mouth and 0.125 mg/kg into a vein; sampled up to 23.5 hours.",
    "basis": "trial",
    "cite": "fanta2015",
    "verification": "primary"
  },
  "covariates": {
    "weight": {
      "used": false
    },
    "age": {
      "used": false
    },
    "ancestry": {
      "used": false
    }
  },
  "parameters": [
    {
      "says": "Clearance per 70 kg, from the abstract.",
      "basis": "trial",
      "cite": "fanta2015",
      "verification": "primary",
      "values": {
        "CL": {
          "value": 95,
          "unit": "L/h",
          "says": "clearance of a body of 70 kg"
        }
      }
    },
    {
      "says": "Volumes and exchange of this model as the later paper of Otto reports them.",
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
    }
  ],
  "definitions": [],
  "states": [
    {
      "id": "central",
      "volume": "V1"
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
      "clearance": "CL"
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
    }
  ],
  "variability": {
    "basis": "trial",
    "cite": "fanta2015",
    "verification": "primary",
    "effects": [
      {
        "on": "CL",
        "scale": "log",
        "level": "subject",
        "cv": {
          "value": 13,
          "unit": "%"
        }
      }
    ]
  },
  "assumptions": [
    "amounts are milligrams of base; the source read does not say whether its doses are salt or base",
    "parameters are those of a body of 70 kg; how they change with weight was not read, so weight changes nothing here"
  ],
  "readings": [
    {
      "at": "/variability",
      "chose": "A coefficient of variation is turned into the variance of the effect by ln(1 + CV^2).",
      "basis": "project",
      "record": "fanta-2015-s-ketamine"
    }
  ],
  "gaps": [
    "The oral absorption (three transit compartments) and the norketamine part of this model were not read, so neither is offered. Oral bioavailability 0.08 is kept as an observed value.",
    "Variability of volumes and exchange was not read."
  ],
  "references": {
    "fanta2015": {
      "title": "Population pharmacokinetics of S-ketamine (Fanta and others, 2015)",
      "year": 2015,
      "doi": "10.1007/s00228-015-1826-y",
      "url": "https://go.drugbank.com/articles/A31885"
    },
    "otto2021": {
      "title": "Population pharmacokinetics of S-ketamine (model of Otto and others, 2021)",
      "year": 2021,
      "doi": "10.1007/s00228-021-03104-1",
      "url": "https://rd.springer.com/article/10.1007/s00228-021-03104-1/tables/2"
    }
  }
};
