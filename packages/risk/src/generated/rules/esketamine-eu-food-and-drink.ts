// Made from data/rules/esketamine-eu-food-and-drink.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuFoodAndDrink: ShippedRule = {
  "id": "esketamine-eu-food-and-drink",
  "record": "CI-FASTING",
  "title": "Food and drink before a session (esketamine, EU)",
  "says": "No food for two hours and no liquid for half an hour before the dose: nausea and vomiting.",
  "message": "Food within two hours or liquid within half an hour: wait.",
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
  "severity": "minor",
  "action": "defer",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "substance": "food",
        "last": {
          "is": "<",
          "value": 2,
          "unit": "h",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      },
      {
        "substance": "liquid",
        "last": {
          "is": "<",
          "value": 30,
          "unit": "min",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      }
    ]
  },
  "readings": [
    {
      "chose": "Clinics that infuse ketamine ask for 3 to 8 hours without solids and 2 to 6 without liquids: that is practice of single clinics and no default.",
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
