// Made from data/sources/krystal98.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const krystal98: ShippedSource = {
  "id": "krystal98",
  "type": "article-journal",
  "title": "Interactive effects of subanesthetic ketamine and subhypnotic lorazepam in humans",
  "author": [
    {
      "family": "Krystal",
      "given": "JH"
    }
  ],
  "authorsComplete": false,
  "container-title": "Psychopharmacology",
  "volume": "135",
  "issue": "3",
  "page": "213-229",
  "issued": {
    "date-parts": [
      [
        1998
      ]
    ]
  },
  "URL": "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/51501055",
  "read": {
    "verification": "secondary",
    "readIn": "acnpsearch.tweb-dev.unibo.it",
    "where": [
      "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/51501055"
    ]
  },
  "records": [
    "DDI-BZD-EFFICACY",
    "DDI-LORAZEPAM-2MG"
  ]
};
