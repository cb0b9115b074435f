// Made from data/sources/documentine-ssi.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const documentineSsi: ShippedSource = {
  "id": "documentine-ssi",
  "type": "webpage",
  "title": "Scoring of the Beck Scale for Suicide",
  "publisher": "documentine",
  "genre": "guide",
  "URL": "https://online.documentine.com/printable-beck-depression-inventory-test/1/pdf-interpreting-the-beck-depression-inventory-bdi-ii.html",
  "read": {
    "verification": "secondary",
    "readIn": "online.documentine.com (guide)",
    "where": [
      "https://online.documentine.com/printable-beck-depression-inventory-test/1/pdf-interpreting-the-beck-depression-inventory-bdi-ii.html"
    ],
    "note": "Undated."
  },
  "records": [
    "ssi-items"
  ]
};
