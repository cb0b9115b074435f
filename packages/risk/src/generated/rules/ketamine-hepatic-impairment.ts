// Made from data/rules/ketamine-hepatic-impairment.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineHepaticImpairment: ShippedRule = {
  "id": "ketamine-hepatic-impairment",
  "record": "CI-HEPATIC-SEVERE",
  "title": "Cirrhosis and hepatic impairment (ketamine)",
  "says": "A lower dose may be needed in cirrhosis.",
  "message": "Hepatic impairment: consider a lower dose.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US",
    "EU"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "mims-ketamax",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "adjust-dose",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "decidedBy": [
      {
        "fact": "hepaticImpairment",
        "equals": [
          "moderate",
          "severe"
        ]
      },
      {
        "score": "child-pugh",
        "equals": [
          "B",
          "C"
        ]
      },
      {
        "condition": "hepatic-impairment",
        "status": "active"
      }
    ]
  },
  "changes": [
    {
      "change": "lower-dose",
      "says": "Consider a lower dose; no number was found.",
      "basis": "label",
      "cite": "mims-ketamax",
      "verification": "primary"
    }
  ],
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    }
  }
};
