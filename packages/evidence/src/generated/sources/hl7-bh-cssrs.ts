// Made from data/sources/hl7-bh-cssrs.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hl7BhCssrs: ShippedSource = {
  "id": "hl7-bh-cssrs",
  "type": "dataset",
  "title": "C-SSRS QuestionnaireResponse example",
  "publisher": "HL7 US Behavioral Health Profiles",
  "genre": "FHIR example",
  "issued": {
    "date-parts": [
      [
        2024,
        9,
        16
      ]
    ]
  },
  "URL": "https://build.fhir.org/ig/HL7/us-behavioral-health-profiles/QuestionnaireResponse-C-SSRS-example-1.html",
  "read": {
    "verification": "primary",
    "where": [
      "https://build.fhir.org/ig/HL7/us-behavioral-health-profiles/QuestionnaireResponse-C-SSRS-example-1.html"
    ]
  },
  "records": [
    "cssrs-screen-loinc-items",
    "cssrs-screen-loinc-risk"
  ]
};
