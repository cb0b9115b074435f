// Made from data/sources/athf-pages.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const athfPages: ShippedSource = {
  "id": "athf-pages",
  "type": "webpage",
  "title": "Antidepressant Treatment History Form pages",
  "issued": {
    "date-parts": [
      [
        2010
      ]
    ]
  },
  "URL": "https://saclinicaltrials.blogspot.com/2010/10/antidepressant-treatment-history-form.html",
  "read": {
    "verification": "secondary",
    "readIn": "saclinicaltrials.blogspot.com; a table of BMJ Quality & Safety",
    "where": [
      "https://saclinicaltrials.blogspot.com/2010/10/antidepressant-treatment-history-form.html"
    ]
  },
  "records": [
    "ADD-ATHF"
  ]
};
