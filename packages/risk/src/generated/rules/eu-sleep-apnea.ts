// Made from data/rules/eu-sleep-apnea.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const euSleepApnea: ShippedRule = {
  "id": "eu-sleep-apnea",
  "record": "CI-SLEEP-APNOEA",
  "alsoRecords": [
    "SP-OBESITY"
  ],
  "title": "Sleep apnea (EU)",
  "says": "The leaflet names sleep apnea together with marked overweight.",
  "message": "Sleep apnea: sedation may close the airway; watch closely.",
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
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "condition": "sleep-apnea",
    "status": "active"
  },
  "readings": [
    {
      "chose": "The screening score belongs to the draft standard of British Columbia: see ca-bc-sleep-apnea.",
      "basis": "project"
    },
    {
      "chose": "The text read is that of esketamine; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
      "basis": "project"
    },
    {
      "chose": "Together with marked obesity the EU text asks for more: see esketamine-eu-unstable-heart-or-lung.",
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
