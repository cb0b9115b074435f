// Made from data/rules/olanzapine.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const olanzapine: ShippedRule = {
  "id": "olanzapine",
  "record": "DDI-OLANZAPINE",
  "title": "Olanzapine",
  "says": "Studied in one paper: no effect on acute psychosis-like effects.",
  "message": "Studied in one paper: no effect on acute psychosis-like effects.",
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
  "severity": "information",
  "action": "none",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "olanzapine"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "It blocks D2 and 5-HT2A.",
    "effect": "Studied in one paper: no effect on acute psychosis-like effects.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "olanzapine"
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
