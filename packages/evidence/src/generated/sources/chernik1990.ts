// Made from data/sources/chernik1990.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const chernik1990: ShippedSource = {
  "id": "chernik1990",
  "type": "article-journal",
  "title": "Observer's Assessment of Alertness/Sedation Scale (Chernik and others, 1990)",
  "author": [
    {
      "family": "Chernik"
    }
  ],
  "authorsComplete": false,
  "issued": {
    "date-parts": [
      [
        1990
      ]
    ]
  },
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "moaas-licence"
  ]
};
