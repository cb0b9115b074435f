// Made from data/rules/same-syringe.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sameSyringe: ShippedRule = {
  "id": "same-syringe",
  "record": "DDI-SYRINGE",
  "title": "Barbiturates and diazepam in the same syringe",
  "says": "A precipitate forms.",
  "message": "Never mix a barbiturate or diazepam with ketamine in one syringe.",
  "kind": "interaction",
  "authority": "label",
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    },
    {
      "drug": "ketamine",
      "route": "im"
    },
    {
      "drug": "ketamine",
      "route": "sc"
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
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "barbiturate",
      "diazepam"
    ],
    "domain": "safety",
    "kind": "physical",
    "mechanism": "They are chemically incompatible.",
    "effect": "A precipitate forms.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "barbiturate",
      "diazepam"
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
