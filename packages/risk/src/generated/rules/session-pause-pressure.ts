// Made from data/rules/session-pause-pressure.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sessionPausePressure: ShippedRule = {
  "id": "session-pause-pressure",
  "record": "STOP-BP-INFUSION",
  "alsoRecords": [
    "ADD-STOP-MURROUGH"
  ],
  "title": "Pressure at which a site pauses an infusion",
  "says": "No source states at which pressure to pause; the site sets it, and how often it must be confirmed is two readings.",
  "message": "Blood pressure has reached the level at which this site pauses.",
  "kind": "stop-rule",
  "authority": "practice",
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "practice",
    "cite": "memory",
    "verification": "unverified"
  },
  "severity": "critical",
  "action": "pause-session",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "observation": "systolic-blood-pressure",
        "is": ">=",
        "value": {
          "site": "pause-systolic-pressure"
        },
        "unit": "mm[Hg]",
        "basis": "site",
        "verification": "unverified",
        "confirmed": 2,
        "against": "value"
      },
      {
        "observation": "diastolic-blood-pressure",
        "is": ">=",
        "value": {
          "site": "pause-diastolic-pressure"
        },
        "unit": "mm[Hg]",
        "basis": "site",
        "verification": "unverified",
        "confirmed": 2,
        "against": "value"
      }
    ]
  },
  "readings": [
    {
      "chose": "The dossier had 180/110 from memory; no source states it as a rule. In one series an infusion was stopped when a peak of 180/115 did not settle.",
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
