// Made from data/rules/risperidone.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const risperidone: ShippedRule = {
  "id": "risperidone",
  "record": "DDI-RISPERIDONE",
  "title": "Risperidone",
  "says": "Four papers; in imaging studies the change of blood flow was weaker.",
  "message": "Four papers; in imaging studies the change of blood flow was weaker.",
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
    "cite": "veraart",
    "verification": "primary"
  },
  "severity": "minor",
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "risperidone"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "It blocks D2 and 5-HT2A.",
    "effect": "Four papers; in imaging studies the change of blood flow was weaker.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "risperidone"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "veraart": {
      "title": "Pharmacodynamic Interactions Between Ketamine and Psychiatric Medications Used in the Treatment of Depression: A Systematic Review",
      "year": 2021,
      "doi": "10.1093/ijnp/pyab039",
      "url": "https://ouci.dntb.gov.ua/en/works/4y8wqx37"
    }
  }
};
