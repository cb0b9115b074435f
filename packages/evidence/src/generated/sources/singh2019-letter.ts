// Made from data/sources/singh2019-letter.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const singh2019Letter: ShippedSource = {
  "id": "singh2019-letter",
  "type": "article-journal",
  "title": "BMI and remission in depressed patients receiving IV ketamine (letter)",
  "author": [
    {
      "family": "Singh"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Clinical Psychiatry",
  "genre": "letter",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://legacy.psychiatrist.com/jcp/depression/bmi-and-remission-in-depressed-patients-receiving-iv-ketamine/",
  "read": {
    "verification": "secondary",
    "readIn": "the letter, which reports what the consensus statement says",
    "where": [
      "https://legacy.psychiatrist.com/jcp/depression/bmi-and-remission-in-depressed-patients-receiving-iv-ketamine/"
    ]
  },
  "records": [
    "ADD-APA-IBW"
  ]
};
