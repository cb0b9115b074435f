// Made from data/sources/janik2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const janik2025: ShippedSource = {
  "id": "janik2025",
  "type": "article-journal",
  "title": "Esketamine Monotherapy in Adults With Treatment-Resistant Depression: A Randomized Clinical Trial",
  "author": [
    {
      "family": "Janik",
      "given": "A"
    }
  ],
  "authorsComplete": false,
  "container-title": "JAMA Psychiatry",
  "volume": "82",
  "issue": "9",
  "page": "877-887",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "DOI": "10.1001/jamapsychiatry.2025.1317",
  "PMID": "40601310",
  "URL": "https://epocrates.com/online/article/more-evidence-for-esketamine-monotherapy-in-treatment-resistant-depression",
  "read": {
    "verification": "secondary",
    "readIn": "epocrates.com",
    "where": [
      "https://epocrates.com/online/article/more-evidence-for-esketamine-monotherapy-in-treatment-resistant-depression"
    ]
  },
  "records": [
    "in-esk-mono-janik2025",
    "eff-janik2025",
    "seed-044"
  ]
};
