// Made from data/rules/esketamine-eu-past-substance-use.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuPastSubstanceUse: ShippedRule = {
  "id": "esketamine-eu-past-substance-use",
  "record": "CI-SUD-HISTORY-ESK",
  "title": "Past misuse of drugs or alcohol (esketamine, EU)",
  "says": "Past misuse calls for careful thought and for watching for drug seeking; it is no bar.",
  "message": "Misuse of drugs or alcohol is on record: weigh it, and watch for drug seeking.",
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
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "substance-use-disorder",
        "status": "ever"
      },
      {
        "condition": "substance-use-disorder-in-remission",
        "status": "ever"
      },
      {
        "condition": "alcohol-use-disorder",
        "status": "ever"
      }
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
