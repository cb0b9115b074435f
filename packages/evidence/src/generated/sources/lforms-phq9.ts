// Made from data/sources/lforms-phq9.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const lformsPhq9: ShippedSource = {
  "id": "lforms-phq9",
  "type": "dataset",
  "title": "PHQ-9 quick depression assessment panel, R4 questionnaire",
  "publisher": "US National Library of Medicine, LHC-Forms",
  "genre": "FHIR questionnaire",
  "issued": {
    "date-parts": [
      [
        2024,
        6,
        9
      ]
    ]
  },
  "URL": "https://github.com/lhncbc/lforms",
  "read": {
    "verification": "primary",
    "where": [
      "https://github.com/lhncbc/lforms"
    ]
  },
  "records": [
    "phq9-items",
    "phq9-item-range",
    "phq9-loinc-panel",
    "phq9-loinc-total",
    "phq9-loinc-items",
    "phq9-loinc-difficulty",
    "phq9-loinc-answers"
  ]
};
