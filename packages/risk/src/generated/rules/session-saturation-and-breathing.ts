// Made from data/rules/session-saturation-and-breathing.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sessionSaturationAndBreathing: ShippedRule = {
  "id": "session-saturation-and-breathing",
  "record": "STOP-SPO2",
  "title": "Saturation and breathing at which a site stops",
  "says": "No source states at which saturation or breathing rate to stop; the site sets both.",
  "message": "Saturation or breathing has fallen to the level at which this site stops: open the airway, give oxygen.",
  "kind": "stop-rule",
  "authority": "practice",
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
    "basis": "practice",
    "cite": "memory",
    "verification": "unverified"
  },
  "severity": "critical",
  "action": "stop-session",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "observation": "oxygen-saturation",
        "is": "<",
        "value": {
          "site": "stop-oxygen-saturation"
        },
        "unit": "%",
        "basis": "site",
        "against": "value"
      },
      {
        "observation": "respiratory-rate",
        "is": "<",
        "value": {
          "site": "stop-respiratory-rate"
        },
        "unit": "/min",
        "basis": "site",
        "against": "value"
      },
      {
        "any": [
          {
            "observation": "apnea-now",
            "equals": [
              true,
              "present"
            ]
          }
        ]
      }
    ]
  },
  "readings": [
    {
      "chose": "The dossier had below 92 to 94 and below 8 to 10 from memory; no source states either. That apnea happens was read.",
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
