// Made from data/rules/lorazepam-premedication.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const lorazepamPremedication: ShippedRule = {
  "id": "lorazepam-premedication",
  "record": "DDI-LORAZEPAM-2MG",
  "title": "Lorazepam before ketamine",
  "says": "Less distress but not fewer psychosis-like effects, and worse sedation, attention and memory.",
  "message": "Lorazepam is taken: do not use it as routine premedication.",
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
    "cite": "krystal98",
    "verification": "secondary",
    "readIn": "acnpsearch.tweb-dev.unibo.it"
  },
  "severity": "minor",
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "lorazepam"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both depress the central nervous system.",
    "effect": "Less distress but not fewer psychosis-like effects, and worse sedation, attention and memory.",
    "magnitude": [
      {
        "measure": "volunteers",
        "value": 23,
        "unit": "{person}",
        "says": "2 mg before ketamine; no change of drug levels.",
        "basis": "trial",
        "cite": "krystal98",
        "verification": "secondary",
        "readIn": "acnpsearch.tweb-dev.unibo.it"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "lorazepam"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "krystal98": {
      "title": "Interactive effects of subanesthetic ketamine and subhypnotic lorazepam in humans",
      "year": 1998,
      "url": "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/51501055"
    }
  }
};
