// Made from data/sources/rivaposse.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rivaposse: ShippedSource = {
  "id": "rivaposse",
  "type": "article-journal",
  "title": "Blood pressure safety of subanesthetic ketamine for depression: A report on 684 infusions",
  "author": [
    {
      "family": "Riva-Posse",
      "given": "P"
    },
    {
      "family": "Reiff",
      "given": "CM"
    },
    {
      "family": "Edwards",
      "given": "JA"
    },
    {
      "family": "Job",
      "given": "GP"
    },
    {
      "family": "Galendez",
      "given": "GC"
    },
    {
      "family": "Garlow",
      "given": "SJ"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Affective Disorders",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "URL": "https://open-foundation.org/blood-pressure-safety-subanesthetic-ketamine-depression-report-684-infusions/",
  "read": {
    "verification": "secondary",
    "readIn": "open-foundation.org; moreblossom.com",
    "where": [
      "https://open-foundation.org/blood-pressure-safety-subanesthetic-ketamine-depression-report-684-infusions/",
      "https://moreblossom.com/papers/blood-pressure-safety-of-subanesthetic-ketamine-for-depression-a-report-on-684-i"
    ]
  },
  "records": [
    "AE-KET-BP-EMORY",
    "TC-KET-IV-BP",
    "MON-KET-IV-FREQ"
  ]
};
