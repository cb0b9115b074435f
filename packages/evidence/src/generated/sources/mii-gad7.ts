// Made from data/sources/mii-gad7.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const miiGad7: ShippedSource = {
  "id": "mii-gad7",
  "type": "dataset",
  "title": "MII QST PRO GAD-7",
  "publisher": "Medizininformatik-Initiative",
  "genre": "FHIR questionnaire",
  "issued": {
    "date-parts": [
      [
        2026
      ]
    ]
  },
  "URL": "https://github.com/medizininformatik-initiative/kerndatensatzmodul-proms",
  "read": {
    "verification": "primary",
    "where": [
      "https://github.com/medizininformatik-initiative/kerndatensatzmodul-proms"
    ]
  },
  "records": [
    "gad7-items",
    "gad7-item-range",
    "gad7-recall",
    "gad7-suicidality-item",
    "gad7-loinc-panel",
    "gad7-loinc-total",
    "gad7-loinc-answers"
  ]
};
