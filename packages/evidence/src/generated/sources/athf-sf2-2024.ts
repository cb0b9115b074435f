// Made from data/sources/athf-sf2-2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const athfSf22024: ShippedSource = {
  "id": "athf-sf2-2024",
  "type": "article-journal",
  "title": "Antidepressant Treatment History Form, second short form",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "DOI": "10.1016/j.jpsychires.2024.05.046",
  "PMID": "38917723",
  "read": {
    "verification": "secondary",
    "readIn": "a page on the Antidepressant Treatment History Form",
    "where": [
      "https://saclinicaltrials.blogspot.com/2010/10/antidepressant-treatment-history-form.html"
    ],
    "note": "Named on the pages read; the article itself was not read."
  },
  "records": [
    "ADD-ATHF"
  ]
};
