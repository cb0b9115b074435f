// Made from data/sources/rems-enrollment-form-2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const remsEnrollmentForm2024: ShippedSource = {
  "id": "rems-enrollment-form-2024",
  "type": "document",
  "title": "Outpatient healthcare setting enrolment form",
  "publisher": "SPRAVATO REMS",
  "genre": "REMS form",
  "issued": {
    "date-parts": [
      [
        2024,
        6,
        5
      ]
    ]
  },
  "URL": "https://manualspro.net/445180-spravato-outpatient-healthcare-setting-enrollment-form-user-guide",
  "read": {
    "verification": "primary",
    "readIn": "manualspro.net (copy)",
    "where": [
      "https://manualspro.net/445180-spravato-outpatient-healthcare-setting-enrollment-form-user-guide"
    ]
  },
  "records": [
    "us-rems-acquire"
  ]
};
