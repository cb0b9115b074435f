// Made from data/sources/herd2007.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const herd2007: ShippedSource = {
  "id": "herd2007",
  "type": "article-journal",
  "title": "Ketamine model of Herd (2007)",
  "author": [
    {
      "family": "Herd"
    }
  ],
  "authorsComplete": false,
  "issued": {
    "date-parts": [
      [
        2007
      ]
    ]
  },
  "DOI": "10.1111/j.1460-9592.2006.02145.x",
  "PMID": "17564643",
  "read": {
    "verification": "secondary",
    "readIn": "opentiva (class Herd)",
    "where": [
      "opentiva Python library, class Herd"
    ],
    "note": "Title not recorded; author as named in the model."
  },
  "records": [
    "herd-2007"
  ]
};
