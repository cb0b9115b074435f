// Made from data/rules/session-uk-ventilate.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sessionUkVentilate: ShippedRule = {
  "id": "session-uk-ventilate",
  "record": "STOP-RESP",
  "title": "Failing oxygenation (UK)",
  "says": "Where oxygenation fails after too much or too fast ketamine, ventilate by machine; no stimulants.",
  "message": "Oxygenation fails: ventilate; do not use stimulants.",
  "kind": "stop-rule",
  "authority": "label",
  "places": [
    "UK"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "label",
    "cite": "uk-ketalar",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "emergency",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "observation": "oxygenation-failure",
        "equals": [
          true,
          "present"
        ]
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "uk-ketalar": {
      "title": "Ketalar: Summary of Product Characteristics, sections 4.3 and 4.4 (UK)",
      "year": 2019,
      "url": "https://rxreasoner.com/monographs/ketalar/precautions"
    }
  }
};
