// Made from data/rules/haloperidol.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const haloperidol: ShippedRule = {
  "id": "haloperidol",
  "record": "DDI-HALOPERIDOL",
  "title": "Haloperidol",
  "says": "One paper found an interaction, two did not.",
  "message": "One paper found an interaction, two did not.",
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
      "haloperidol"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "It blocks dopamine D2.",
    "effect": "One paper found an interaction, two did not.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "haloperidol"
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
