// Made from data/rules/lithium.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const lithium: ShippedRule = {
  "id": "lithium",
  "record": "DDI-LITHIUM",
  "title": "Lithium",
  "says": "Studied: no significant interaction was reported.",
  "message": "Studied: no significant interaction was reported.",
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
      "lithium"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "None was shown.",
    "effect": "Studied: no significant interaction was reported.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "lithium"
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
