// Made from data/sources/delsant.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const delsant: ShippedSource = {
  "id": "delsant",
  "type": "article-journal",
  "title": "Effects of subcutaneous esketamine on blood pressure and heart rate in treatment-resistant depression",
  "author": [
    {
      "family": "Del Sant",
      "given": "LC"
    },
    {
      "family": "Sarin",
      "given": "LM"
    },
    {
      "family": "Magalhaes",
      "given": "EJM"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Psychopharmacology",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "URL": "https://biomed.reviewer.ly/app/publication/43856ff6-1ebb-455c-843f-c87a23fa40fe",
  "read": {
    "verification": "secondary",
    "readIn": "biomed.reviewer.ly",
    "where": [
      "https://biomed.reviewer.ly/app/publication/43856ff6-1ebb-455c-843f-c87a23fa40fe"
    ]
  },
  "records": [
    "AE-ESK-SC-BP",
    "TC-SC-ESK-BP"
  ]
};
