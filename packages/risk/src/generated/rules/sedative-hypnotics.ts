// Made from data/rules/sedative-hypnotics.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sedativeHypnotics: ShippedRule = {
  "id": "sedative-hypnotics",
  "record": "DDI-ZDRUGS",
  "alsoRecords": [
    "ADD-REMS-FORM-NEW"
  ],
  "title": "Z-drugs and other sleeping medicines",
  "says": "More sedation.",
  "message": "A sleeping medicine is taken: hold it for 12 hours before a session.",
  "kind": "interaction",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "jnj-bzd",
    "also": [
      {
        "cite": "rems-form"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "hold-medicine",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "z-drug",
      "other-hypnotic"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both depress the central nervous system.",
    "effect": "More sedation.",
    "magnitude": [],
    "timing": [
      {
        "says": "No z-drug in the 12 hours before a session.",
        "hold": {
          "value": 12,
          "unit": "h",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary"
        },
        "cite": "jnj-bzd"
      }
    ]
  },
  "when": {
    "medicine": [
      "z-drug",
      "other-hypnotic"
    ]
  },
  "changes": [
    {
      "change": "hold-medicine",
      "says": "No z-drug in the 12 hours before a session.",
      "value": 12,
      "unit": "h",
      "medicine": [
        "z-drug",
        "other-hypnotic"
      ],
      "basis": "trial",
      "cite": "jnj-bzd",
      "verification": "primary"
    }
  ],
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-bzd": {
      "title": "Concomitant use of SPRAVATO with benzodiazepines",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-benzodiazepines"
    },
    "rems-form": {
      "title": "SPRAVATO REMS Patient Monitoring Form, outpatient use, with instructions",
      "year": 2024,
      "url": "https://manualspro.net/445029-spravato-patient-monitoring-form-instructions"
    }
  }
};
