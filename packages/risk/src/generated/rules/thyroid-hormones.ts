// Made from data/rules/thyroid-hormones.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const thyroidHormones: ShippedRule = {
  "id": "thyroid-hormones",
  "record": "DDI-THYROID",
  "title": "Thyroid hormones",
  "says": "High pressure and fast heartbeat.",
  "message": "A thyroid hormone is taken: watch blood pressure and heart rate.",
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
        "cite": "eu-leaflet"
      },
      {
        "cite": "pharmamedix"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "thyroid-hormone"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both raise blood pressure and heart rate.",
    "effect": "High pressure and fast heartbeat.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "thyroid-hormone"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    },
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
