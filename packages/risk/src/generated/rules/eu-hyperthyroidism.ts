// Made from data/rules/eu-hyperthyroidism.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const euHyperthyroidism: ShippedRule = {
  "id": "eu-hyperthyroidism",
  "record": "CI-HYPERTHYROID",
  "title": "Hyperthyroidism not treated enough (EU)",
  "says": "The leaflet asks to discuss untreated hyperthyroidism first.",
  "message": "Hyperthyroidism is not treated enough: have a specialist look; control it first.",
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
    "condition": "hyperthyroidism",
    "status": "active",
    "with": {
      "controlled": false
    }
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
