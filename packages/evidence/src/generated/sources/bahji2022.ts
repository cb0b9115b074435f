// Made from data/sources/bahji2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const bahji2022: ShippedSource = {
  "id": "bahji2022",
  "type": "article-journal",
  "title": "Efficacy and safety of racemic ketamine and esketamine for depression: a systematic review and meta-analysis",
  "author": [
    {
      "family": "Bahji",
      "given": "A"
    }
  ],
  "authorsComplete": false,
  "container-title": "Expert Opinion on Drug Safety",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "PMID": "35231204",
  "URL": "https://chigaco.vukou.com/35231204",
  "read": {
    "verification": "secondary",
    "readIn": "chigaco.vukou.com",
    "where": [
      "https://chigaco.vukou.com/35231204"
    ],
    "note": "Title, authors and journal from memory; abstract read."
  },
  "records": [
    "eff-bahji2022"
  ]
};
