// Made from data/rules/theophylline.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const theophylline: ShippedRule = {
  "id": "theophylline",
  "record": "DDI-THEOPHYLLINE",
  "title": "Theophylline and aminophylline",
  "says": "Unpredictable seizures of the stretching kind.",
  "message": "Theophylline or aminophylline is taken: avoid the combination, or use an alternative.",
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
    "also": [
      {
        "cite": "pharmamedix"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "theophylline",
      "aminophylline"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Together they lower the seizure threshold.",
    "effect": "Unpredictable seizures of the stretching kind.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "theophylline",
      "aminophylline"
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
    },
    "pharmamedix": {
      "title": "Ketamina: interazioni",
      "year": null,
      "url": "https://www.pharmamedix.com/principiovoce.php?pa=Ketamina&vo=Interazioni"
    }
  }
};
