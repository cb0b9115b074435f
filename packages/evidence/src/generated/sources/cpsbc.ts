// Made from data/sources/cpsbc.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cpsbc: ShippedSource = {
  "id": "cpsbc",
  "type": "standard",
  "title": "Draft accreditation standard: Parenteral Use of Ketamine for the Treatment of Mood Disorders (summary)",
  "author": [
    {
      "literal": "College of Physicians and Surgeons of British Columbia"
    }
  ],
  "publisher": "CPSBC; summary by Ketamine Assisted Therapy Association of Canada",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://www.cpsbc.ca/for-physicians/college-connector/2021-V09-01/12",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.katacanada.org/uncategorized/deadline-passed-parenteral-use-of-ketamine-for-the-treatment-of-mood-disorders-cpsbc/",
      "https://www.cpsbc.ca/for-physicians/college-connector/2021-V09-01/12"
    ]
  },
  "records": [
    "CI-SLEEP-APNOEA",
    "CI-RENAL",
    "MON-BASELINE-WORKUP",
    "MON-PERSONNEL"
  ]
};
