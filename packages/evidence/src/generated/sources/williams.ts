// Made from data/sources/williams.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const williams: ShippedSource = {
  "id": "williams",
  "type": "article-journal",
  "title": "Attenuation of Antidepressant Effects of Ketamine by Opioid Receptor Antagonism",
  "author": [
    {
      "family": "Williams",
      "given": "NR"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2018.18020138",
  "PMID": "30153752",
  "PMCID": "PMC6395554",
  "URL": "https://psychiatryonline.org/doi/abs/10.1176/appi.ajp.2018.18020138",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/abs/10.1176/appi.ajp.2018.18020138"
    ],
    "note": "Author from memory."
  },
  "records": [
    "DDI-NALTREXONE"
  ]
};
