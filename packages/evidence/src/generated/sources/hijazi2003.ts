// Made from data/sources/hijazi2003.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hijazi2003: ShippedSource = {
  "id": "hijazi2003",
  "type": "article-journal",
  "title": "Ketamine model of Hijazi (2003)",
  "author": [
    {
      "family": "Hijazi"
    }
  ],
  "authorsComplete": false,
  "issued": {
    "date-parts": [
      [
        2003
      ]
    ]
  },
  "DOI": "10.1093/bja/aeg028",
  "PMID": "12538370",
  "read": {
    "verification": "secondary",
    "readIn": "opentiva (class Hijazi)",
    "where": [
      "opentiva Python library, class Hijazi"
    ],
    "note": "Title not recorded; author as named in the model."
  },
  "records": [
    "hijazi-2003"
  ]
};
