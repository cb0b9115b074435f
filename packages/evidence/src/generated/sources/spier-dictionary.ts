// Made from data/sources/spier-dictionary.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spierDictionary: ShippedSource = {
  "id": "spier-dictionary",
  "type": "software",
  "title": "Data-element dictionary of a suicide-prevention FHIR project (LOINC displays of C-SSRS and PHQ-9)",
  "publisher": "SPiER project",
  "genre": "software source",
  "issued": {
    "date-parts": [
      [
        2026,
        8,
        22
      ]
    ]
  },
  "URL": "https://github.com/SPiER-Project/adoption-guide",
  "read": {
    "verification": "secondary",
    "readIn": "github.com (software source)",
    "where": [
      "https://github.com/SPiER-Project/adoption-guide"
    ]
  },
  "records": [
    "phq9-recall",
    "phq9-severity-bands",
    "phq9-suicidality-item",
    "cssrs-screen-risk-contradiction",
    "cssrs-screen-loinc-panel",
    "cssrs-screen-loinc-full"
  ]
};
