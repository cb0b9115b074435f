// Made from data/sources/duru2008.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const duru2008: ShippedSource = {
  "id": "duru2008",
  "type": "article-journal",
  "title": "MADRS change threshold (Duru and Fantino, 2008)",
  "author": [
    {
      "literal": "Duru"
    },
    {
      "literal": "Fantino"
    }
  ],
  "issued": {
    "date-parts": [
      [
        2008
      ]
    ]
  },
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "madrs-mcid-group"
  ]
};
