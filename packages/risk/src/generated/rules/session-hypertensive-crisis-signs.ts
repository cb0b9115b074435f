// Made from data/rules/session-hypertensive-crisis-signs.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sessionHypertensiveCrisisSigns: ShippedRule = {
  "id": "session-hypertensive-crisis-signs",
  "record": "STOP-CRISIS",
  "title": "Signs of a hypertensive crisis",
  "says": "Chest pain, breathlessness, sudden severe headache, a change in vision or a seizure after esketamine: emergency care.",
  "message": "Signs of a hypertensive crisis: emergency care at once.",
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
    "cite": "eu-leaflet",
    "also": [
      {
        "cite": "jnj-antihtn"
      }
    ],
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
        "observation": "chest-pain-now",
        "equals": [
          true,
          "present"
        ]
      },
      {
        "observation": "dyspnea-now",
        "equals": [
          true,
          "present"
        ]
      },
      {
        "observation": "sudden-severe-headache",
        "equals": [
          true,
          "present"
        ]
      },
      {
        "observation": "visual-change",
        "equals": [
          true,
          "present"
        ]
      },
      {
        "observation": "seizure-now",
        "equals": [
          true,
          "present"
        ]
      }
    ]
  },
  "readings": [
    {
      "chose": "The leaflet is of the EU, a US manufacturer text says the same; an emergency is one everywhere, so the rule has no place.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    },
    "jnj-antihtn": {
      "title": "Concomitant use of SPRAVATO with antihypertensive medications",
      "year": null,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-antihypertensive-medications"
    }
  }
};
