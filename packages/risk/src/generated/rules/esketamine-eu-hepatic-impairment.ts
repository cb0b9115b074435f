// Made from data/rules/esketamine-eu-hepatic-impairment.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuHepaticImpairment: ShippedRule = {
  "id": "esketamine-eu-hepatic-impairment",
  "record": "CI-HEPATIC-SEVERE",
  "title": "Severe liver disease (esketamine, EU)",
  "says": "The leaflet asks to discuss severe liver disease first.",
  "message": "Severe liver disease: have a specialist look before treating.",
  "kind": "precaution",
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
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "eu-leaflet",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "decidedBy": [
      {
        "fact": "hepaticImpairment",
        "equals": [
          "severe"
        ]
      },
      {
        "score": "child-pugh",
        "equals": [
          "C"
        ]
      }
    ]
  },
  "readings": [
    {
      "chose": "That the product information does not recommend treatment in severe impairment is from memory, so the leaflet that was read is followed.",
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
    }
  }
};
