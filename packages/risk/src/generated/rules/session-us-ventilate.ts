// Made from data/rules/session-us-ventilate.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sessionUsVentilate: ShippedRule = {
  "id": "session-us-ventilate",
  "record": "STOP-RESP",
  "title": "Failing oxygenation (US)",
  "says": "Where oxygenation fails after too much or too fast ketamine, ventilate by machine; no stimulants.",
  "message": "Oxygenation fails: ventilate; do not use stimulants.",
  "kind": "stop-rule",
  "authority": "label",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "label",
    "cite": "us-ketalar",
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
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
