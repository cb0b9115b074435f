// Made from data/rules/discharge-ketamine-site.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const dischargeKetamineSite: ShippedRule = {
  "id": "discharge-ketamine-site",
  "record": "DIS-KET-MEMORY",
  "alsoRecords": [
    "ADD-STAY-RANGE",
    "ADD-KRF-STAY",
    "ADD-ED-RECOVERY"
  ],
  "title": "Discharge after ketamine, as the site sets it",
  "says": "No ketamine-for-depression source states recovery criteria in numbers; the site sets them.",
  "message": "The site's own criteria are met.",
  "kind": "discharge",
  "authority": "practice",
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "practice",
    "cite": "memory",
    "verification": "unverified"
  },
  "severity": "moderate",
  "action": "discharge",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "all": [
      {
        "elapsed": "end",
        "is": ">=",
        "value": {
          "site": "discharge-least-time"
        },
        "unit": "min",
        "basis": "site"
      },
      {
        "score": "aldrete",
        "is": ">=",
        "value": {
          "site": "discharge-aldrete"
        },
        "unit": "{score}",
        "basis": "site"
      },
      {
        "observation": "systolic-blood-pressure",
        "is": "<=",
        "value": {
          "site": "discharge-pressure-over-baseline"
        },
        "unit": "%",
        "basis": "site",
        "against": "baseline-percent"
      },
      {
        "observation": "orientation",
        "equals": [
          true,
          "present"
        ]
      }
    ]
  },
  "readings": [
    {
      "chose": "The dossier had 60 to 120 minutes, an Aldrete score of 9 and pressure within a fifth of baseline from memory; no source uses an Aldrete score here. Stays seen run from 20 or 30 minutes to 2 hours; a UK service lets escorted patients go after about 60 minutes and others after 120; one trial watched about 120; one guidance asks for at least 2 hours, better 3; an emergency guideline asks for function as before.",
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
