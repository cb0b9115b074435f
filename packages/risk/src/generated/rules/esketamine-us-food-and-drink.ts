// Made from data/rules/esketamine-us-food-and-drink.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsFoodAndDrink: ShippedRule = {
  "id": "esketamine-us-food-and-drink",
  "record": "CI-FASTING",
  "alsoRecords": [
    "ADD-FAST-8-2",
    "ADD-FAST-6-2A",
    "ADD-FAST-6-2B",
    "ADD-FAST-6-6",
    "ADD-FAST-4-4",
    "ADD-FAST-3",
    "ADD-LACDMH-ESK"
  ],
  "title": "Food and drink before a session (esketamine, US)",
  "says": "No food for two hours and no liquid for half an hour before the dose: nausea and vomiting.",
  "message": "Food within two hours or liquid within half an hour: wait.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US"
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
    "cite": "pdr-spravato",
    "verification": "secondary",
    "readIn": "pdr.net"
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
          "cite": "pdr-spravato",
          "verification": "secondary",
          "readIn": "pdr.net"
        }
      },
      {
        "substance": "liquid",
        "last": {
          "is": "<",
          "value": 30,
          "unit": "min",
          "basis": "label",
          "cite": "pdr-spravato",
          "verification": "secondary",
          "readIn": "pdr.net"
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
    "pdr-spravato": {
      "title": "Spravato drug summary",
      "year": null,
      "url": "https://pdr.net/drug-summary/?drugLabelId=24300"
    }
  }
};
