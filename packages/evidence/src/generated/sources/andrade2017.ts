// Made from data/sources/andrade2017.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const andrade2017: ShippedSource = {
  "id": "andrade2017",
  "type": "article-journal",
  "title": "Ketamine for Depression, 4: In What Dose, at What Rate, by What Route, for How Long, and at What Frequency?",
  "author": [
    {
      "family": "Andrade",
      "given": "C"
    }
  ],
  "container-title": "Journal of Clinical Psychiatry",
  "volume": "78",
  "issue": "7",
  "page": "e852-e857",
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "URL": "https://dev2.psychiatrist.com/jcp/ketamine-for-depression-dosing-administration-and-duration",
  "read": {
    "verification": "primary",
    "where": [
      "https://dev2.psychiatrist.com/jcp/ketamine-for-depression-dosing-administration-and-duration"
    ]
  },
  "records": [
    "iv-rac-single-0.5-40",
    "seed-035"
  ]
};
