// Made from data/rules/other-cns-depressants.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const otherCnsDepressants: ShippedRule = {
  "id": "other-cns-depressants",
  "record": "DDI-CNSDEP",
  "title": "Other depressants of the central nervous system",
  "says": "Sedation and shallow breathing; barbiturates and narcotics prolong recovery.",
  "message": "A sedating medicine is taken: watch closely, and consider a lower dose.",
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
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "phenothiazine-sedating",
      "antihistamine-sedating",
      "muscle-relaxant-central",
      "barbiturate",
      "other-cns-depressant"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both depress the central nervous system.",
    "effect": "Sedation and shallow breathing; barbiturates and narcotics prolong recovery.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "phenothiazine-sedating",
      "antihistamine-sedating",
      "muscle-relaxant-central",
      "barbiturate",
      "other-cns-depressant"
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
