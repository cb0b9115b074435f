// Made from data/rules/esketamine-eu-under-18.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuUnder18: ShippedRule = {
  "id": "esketamine-eu-under-18",
  "record": "CI-AGE-MINOR",
  "title": "Under 18 years (esketamine, EU)",
  "says": "Below 18 years esketamine nasal spray is not approved and was not studied for treatment-resistant depression.",
  "message": "Below 18 years: esketamine nasal spray is not approved.",
  "kind": "contraindication",
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
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "Outside the approved population."
  },
  "when": {
    "age": {
      "is": "<",
      "value": 18,
      "unit": "a",
      "basis": "label",
      "cite": "eu-leaflet",
      "verification": "primary"
    }
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
