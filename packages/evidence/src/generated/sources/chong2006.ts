// Made from data/sources/chong2006.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const chong2006: ShippedSource = {
  "id": "chong2006",
  "type": "article-journal",
  "title": "Sublingual and oral ketamine in neuropathic pain (Chong)",
  "author": [
    {
      "family": "Chong"
    }
  ],
  "authorsComplete": false,
  "container-title": "Pain Medicine",
  "volume": "7",
  "issue": "5",
  "page": "469",
  "issued": {
    "date-parts": [
      [
        2006
      ]
    ]
  },
  "URL": "https://www.ketamine.com/bioavailability.html",
  "read": {
    "verification": "primary",
    "readIn": "ketamine.com (abstract)",
    "where": [
      "https://www.ketamine.com/bioavailability.html"
    ],
    "note": "Title not recorded; author as named in the record."
  },
  "records": [
    "obs-chong"
  ]
};
