// Made from data/sources/mcintyre2021_quote.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mcintyre2021Quote: ShippedSource = {
  "id": "mcintyre2021_quote",
  "type": "webpage",
  "title": "Quotation of McIntyre 2021 on the missing head-to-head trial, in a copy of a Wikipedia article",
  "genre": "encyclopedia copy",
  "URL": "https://profilbaru.com/ja/",
  "read": {
    "verification": "secondary",
    "readIn": "a copy of the Wikipedia article on esketamine",
    "where": [
      "https://profilbaru.com/ja/ (esketamine article)"
    ]
  },
  "records": [
    "seed-027"
  ]
};
