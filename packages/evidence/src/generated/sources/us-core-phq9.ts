// Made from data/sources/us-core-phq9.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usCorePhq9: ShippedSource = {
  "id": "us-core-phq9",
  "type": "dataset",
  "title": "US Core PHQ-9 example questionnaire",
  "publisher": "HL7 US Core",
  "genre": "FHIR questionnaire",
  "issued": {
    "date-parts": [
      [
        2026,
        4,
        23
      ]
    ]
  },
  "URL": "https://github.com/HL7/US-Core",
  "read": {
    "verification": "primary",
    "where": [
      "https://github.com/HL7/US-Core"
    ]
  },
  "records": [
    "phq9-licence"
  ]
};
