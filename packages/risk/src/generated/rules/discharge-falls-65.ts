// Made from data/rules/discharge-falls-65.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const dischargeFalls65: ShippedRule = {
  "id": "discharge-falls-65",
  "record": "DIS-ELDER",
  "title": "Help on standing up from 65 (EU)",
  "says": "Older patients may fall when they begin to move: watch them.",
  "message": "Someone helps the patient on standing up.",
  "kind": "discharge",
  "authority": "label",
  "places": [
    "EU"
  ],
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "label",
    "cite": "eu-leaflet",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "discharge",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "age": {
          "is": "<",
          "value": 65,
          "unit": "a",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      },
      {
        "fact": "logistics.fallsAssistance",
        "equals": [
          true
        ]
      }
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
    }
  }
};
