// Made from data/sources/turkoz2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const turkoz2021: ShippedSource = {
  "id": "turkoz2021",
  "type": "article-journal",
  "title": "Treatment Response With Esketamine Nasal Spray Plus an Oral Antidepressant in Patients With TRD Without Evidence of Early Response: A Pooled Post Hoc Analysis of the TRANSFORM Studies",
  "author": [
    {
      "family": "Turkoz",
      "given": "I"
    },
    {
      "family": "Daly",
      "given": "E"
    },
    {
      "family": "Singh",
      "given": "J"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Clinical Psychiatry",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse"
    ]
  },
  "records": [
    "eff-transform-pooled"
  ]
};
