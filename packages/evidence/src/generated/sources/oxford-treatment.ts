// Made from data/sources/oxford-treatment.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const oxfordTreatment: ShippedSource = {
  "id": "oxford-treatment",
  "type": "webpage",
  "title": "Ketamine for treatment-resistant depression: what treatment involves",
  "publisher": "Oxford Health NHS Foundation Trust",
  "genre": "service information",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "URL": "https://www.oxfordhealth.nhs.uk/ketamine/treatment/what-is-involved/",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.oxfordhealth.nhs.uk/ketamine/treatment/",
      "https://www.oxfordhealth.nhs.uk/ketamine/treatment/what-is-involved/",
      "https://www.oxfordhealth.nhs.uk/ketamine/assessment/post-appointment/",
      "https://www.oxfordhealth.nhs.uk/ips/ketamine-trd/carers/"
    ],
    "note": "Page for carers dated 2024."
  },
  "records": [
    "ADD-PROC-OXFORD",
    "ADD-STAY-RANGE"
  ]
};
