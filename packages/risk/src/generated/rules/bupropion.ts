// Made from data/rules/bupropion.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const bupropion: ShippedRule = {
  "id": "bupropion",
  "record": "DDI-BUPROPION",
  "title": "Bupropion",
  "says": "No specific study was found.",
  "message": "Bupropion is taken: watch blood pressure.",
  "kind": "interaction",
  "authority": "practice",
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
    "basis": "practice",
    "cite": "memory",
    "verification": "unverified"
  },
  "severity": "minor",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "bupropion"
    ],
    "domain": "safety",
    "kind": "both",
    "mechanism": "It is cleared by CYP2B6 and acts on noradrenaline.",
    "effect": "No specific study was found.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "bupropion"
    ]
  },
  "readings": [
    {
      "chose": "The whole record is from memory.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "memory": {
      "title": "Background knowledge; no page was read",
      "year": null
    }
  }
};
