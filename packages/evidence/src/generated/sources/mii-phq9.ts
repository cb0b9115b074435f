// Made from data/sources/mii-phq9.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const miiPhq9: ShippedSource = {
  "id": "mii-phq9",
  "type": "dataset",
  "title": "ObservationDefinition PHQ-9 score",
  "publisher": "Medizininformatik-Initiative",
  "genre": "FHIR implementation guide",
  "issued": {
    "date-parts": [
      [
        2026
      ]
    ]
  },
  "URL": "https://build.fhir.org/ig/medizininformatik-initiative/kerndatensatzmodul-proms/ObservationDefinition-mii-obsdef-pro-score-phq-9.html",
  "read": {
    "verification": "primary",
    "where": [
      "https://build.fhir.org/ig/medizininformatik-initiative/kerndatensatzmodul-proms/ObservationDefinition-mii-obsdef-pro-score-phq-9.html"
    ]
  },
  "records": [
    "phq9-total-range",
    "phq9-direction"
  ]
};
