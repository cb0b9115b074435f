// Made from data/sources/domino-7198883.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const domino7198883: ShippedSource = {
  "id": "domino-7198883",
  "type": "article-journal",
  "title": "Racemic ketamine model attributed to Domino (PMID 7198883)",
  "author": [
    {
      "literal": "Domino"
    }
  ],
  "PMID": "7198883",
  "read": {
    "verification": "secondary",
    "readIn": "opentiva (module opentiva.ketamine, class Domino)",
    "where": [
      "opentiva Python library, module opentiva.ketamine"
    ],
    "note": "Two programs name two different papers for one model; this is the one named by opentiva. Author as named in the model."
  },
  "records": [
    "domino-racemic"
  ]
};
