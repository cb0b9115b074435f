// Made from data/rules/ca-bc-sleep-apnea.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const caBcSleepApnea: ShippedRule = {
  "id": "ca-bc-sleep-apnea",
  "record": "CI-SLEEP-APNOEA",
  "title": "Sleep apnea screening (British Columbia)",
  "says": "A draft standard asks for a validated sleep-apnea screen before parenteral ketamine.",
  "message": "Sleep apnea or a high screening score: watch the airway closely.",
  "kind": "precaution",
  "authority": "guideline",
  "places": [
    "CA-BC"
  ],
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
    "basis": "guideline",
    "cite": "cpsbc",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "sleep-apnea",
        "status": "active"
      },
      {
        "score": "stop-bang",
        "is": ">=",
        "value": 5,
        "unit": "{score}",
        "basis": "practice",
        "cite": "memory",
        "verification": "unverified",
        "note": "The limit of 5 was not found in a source about ketamine."
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "cpsbc": {
      "title": "Draft accreditation standard: Parenteral Use of Ketamine for the Treatment of Mood Disorders (summary)",
      "year": 2021,
      "url": "https://www.cpsbc.ca/for-physicians/college-connector/2021-V09-01/12"
    },
    "memory": {
      "title": "Background knowledge; no page was read",
      "year": null
    }
  }
};
