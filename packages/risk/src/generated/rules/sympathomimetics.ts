// Made from data/rules/sympathomimetics.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sympathomimetics: ShippedRule = {
  "id": "sympathomimetics",
  "record": "DDI-SYMPATHOMIMETIC",
  "title": "Sympathomimetics, vasopressin, ergometrine",
  "says": "Blood pressure may rise more.",
  "message": "A pressor medicine is taken: avoid it, or watch blood pressure.",
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
      "sympathomimetic",
      "vasopressin-usp",
      "ergonovine",
      "methylergonovine"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both raise blood pressure and heart rate.",
    "effect": "Blood pressure may rise more.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "sympathomimetic",
      "vasopressin-usp",
      "ergonovine",
      "methylergonovine"
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
    }
  }
};
