// Made from data/sources/clements1981.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const clements1981: ShippedSource = {
  "id": "clements1981",
  "type": "article-journal",
  "title": "Ketamine model of Clements and Nimmo (1981)",
  "author": [
    {
      "literal": "Clements"
    },
    {
      "literal": "Nimmo"
    }
  ],
  "issued": {
    "date-parts": [
      [
        1981
      ]
    ]
  },
  "DOI": "10.1093/bja/53.1.27",
  "PMID": "7459184",
  "read": {
    "verification": "secondary",
    "readIn": "opentiva (class Clements250)",
    "where": [
      "opentiva Python library, class Clements250"
    ],
    "note": "Title not recorded; authors as named in the model."
  },
  "records": [
    "clements-nimmo-1981"
  ]
};
