// Made from data/rules/xanthines-blood-pressure.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const xanthinesBloodPressure: ShippedRule = {
  "id": "xanthines-blood-pressure",
  "record": "DDI-XANTHINE-BP",
  "title": "Xanthines with esketamine",
  "says": "Blood pressure may rise more.",
  "message": "A xanthine is taken: watch blood pressure.",
  "kind": "interaction",
  "authority": "label",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "eu-leaflet",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "xanthine"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both raise blood pressure and heart rate.",
    "effect": "Blood pressure may rise more.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "xanthine"
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
