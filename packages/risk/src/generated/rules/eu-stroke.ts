// Made from data/rules/eu-stroke.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const euStroke: ShippedRule = {
  "id": "eu-stroke",
  "record": "CI-STROKE",
  "title": "Stroke or transient attack (EU)",
  "says": "After a stroke or a transient ischemic attack a rise in pressure is a hazard.",
  "message": "A stroke or transient ischemic attack is on record: have a specialist look before treating.",
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
        "condition": "stroke",
        "status": "ever"
      },
      {
        "condition": "tia",
        "status": "ever"
      }
    ]
  },
  "readings": [
    {
      "chose": "The leaflet asks to seek advice first.",
      "basis": "project"
    },
    {
      "chose": "The text read is that of one product of the two; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
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
