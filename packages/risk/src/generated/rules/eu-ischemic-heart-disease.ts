// Made from data/rules/eu-ischemic-heart-disease.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const euIschemicHeartDisease: ShippedRule = {
  "id": "eu-ischemic-heart-disease",
  "record": "CI-IHD",
  "title": "Ischemic heart disease (EU)",
  "says": "The leaflet asks to discuss poorly controlled heart disease first.",
  "message": "Ischemic heart disease: have a specialist look before treating.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "EU"
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
    "any": [
      {
        "condition": "ischemic-heart-disease",
        "status": "active"
      },
      {
        "condition": "angina",
        "status": "active"
      }
    ]
  },
  "readings": [
    {
      "chose": "The text read is that of esketamine; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
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
