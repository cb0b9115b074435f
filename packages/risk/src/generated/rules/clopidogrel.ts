// Made from data/rules/clopidogrel.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const clopidogrel: ShippedRule = {
  "id": "clopidogrel",
  "record": "DDI-CLOPIDOGREL",
  "title": "Clopidogrel",
  "says": "Exposure may rise; no study with ketamine was found.",
  "message": "Exposure may rise; no study with ketamine was found.",
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
      "clopidogrel"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It may inhibit CYP2B6 as ticlopidine does.",
    "effect": "Exposure may rise; no study with ketamine was found.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "clopidogrel"
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
