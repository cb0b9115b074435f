// Made from data/sources/toussaint2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const toussaint2020: ShippedSource = {
  "id": "toussaint2020",
  "type": "article-journal",
  "title": "GAD-7 change threshold (Toussaint and others, 2020)",
  "author": [
    {
      "family": "Toussaint"
    }
  ],
  "authorsComplete": false,
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "gad7-mcid-classic"
  ]
};
