// Made from data/sources/us-core-auditc.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usCoreAuditc: ShippedSource = {
  "id": "us-core-auditc",
  "type": "dataset",
  "title": "US Core AUDIT-C questionnaire",
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
    "audit-c-loinc-panel",
    "audit-c-loinc-total",
    "audit-c-licence"
  ]
};
