// Made from data/rules/session-emergence-reaction.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sessionEmergenceReaction: ShippedRule = {
  "id": "session-emergence-reaction",
  "record": "STOP-AGITATION",
  "alsoRecords": [
    "MON-RESCUE-ANXIETY"
  ],
  "title": "Severe emergence reaction",
  "says": "Keep voice, touch and light low; a small dose of a short-acting sedative can end it.",
  "message": "Severe agitation or panic: calm the surroundings; a small dose of a short-acting benzodiazepine can end it.",
  "kind": "stop-rule",
  "authority": "label",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "label",
    "cite": "us-ketamine-old",
    "also": [
      {
        "cite": "jnj-bzd"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "rescue",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "observation": "severe-agitation",
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
    "jnj-bzd": {
      "title": "Concomitant use of SPRAVATO with benzodiazepines",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-benzodiazepines"
    },
    "us-ketamine-old": {
      "title": "Ketamine Hydrochloride Injection: older US prescribing information (special note on emergence reactions)",
      "year": null,
      "url": "https://globalrph.com/rx-list/ketamine-hydrochloride-drug"
    }
  }
};
