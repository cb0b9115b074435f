// Made from data/rules/ketamine-uk-porphyria.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUkPorphyria: ShippedRule = {
  "id": "ketamine-uk-porphyria",
  "record": "CI-PORPHYRIA",
  "title": "Acute porphyria (ketamine, UK)",
  "says": "UK labelling is said to ask for caution in acute porphyria.",
  "message": "Acute porphyria: have a specialist look.",
  "kind": "precaution",
  "authority": "practice",
  "places": [
    "UK"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "practice",
    "cite": "memory",
    "verification": "unverified"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "condition": "acute-porphyria",
    "status": "ever"
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
