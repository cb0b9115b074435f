// Made from data/sources/domino1984.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const domino1984: ShippedSource = {
  "id": "domino1984",
  "type": "article-journal",
  "title": "Racemic ketamine model attributed to Domino (1984)",
  "author": [
    {
      "literal": "Domino"
    }
  ],
  "container-title": "Clinical Pharmacology and Therapeutics",
  "volume": "36",
  "page": "645-653",
  "issued": {
    "date-parts": [
      [
        1984
      ]
    ]
  },
  "read": {
    "verification": "secondary",
    "readIn": "stanpumpR (R/drugs_ketamine.R)",
    "where": [
      "https://github.com/StevenLShafer/stanpumpR"
    ],
    "note": "Two programs name two different papers for one model; this is the one named by stanpumpR. Author as named in the model."
  },
  "records": [
    "domino-racemic"
  ]
};
