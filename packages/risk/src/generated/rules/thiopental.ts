// Made from data/rules/thiopental.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const thiopental: ShippedRule = {
  "id": "thiopental",
  "record": "DDI-THIOPENTAL",
  "title": "Thiopental",
  "says": "Ketamine opposes the sleep that thiopental brings.",
  "message": "Thiopental: for anesthetists alone.",
  "kind": "interaction",
  "authority": "label",
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
    "basis": "label",
    "cite": "mims-ketamax",
    "verification": "primary"
  },
  "severity": "minor",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "thiopental"
    ],
    "domain": "efficacy",
    "kind": "pharmacodynamic",
    "mechanism": "They oppose each other.",
    "effect": "Ketamine opposes the sleep that thiopental brings.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "thiopental"
    ]
  },
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
