// Made from data/sources/mpr-copy.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mprCopy: ShippedSource = {
  "id": "mpr-copy",
  "type": "entry",
  "title": "Monthly prescribing reference style monograph for Spravato",
  "genre": "compendium",
  "URL": "http://butalbitalapap.org/index-4966.html",
  "read": {
    "verification": "secondary",
    "readIn": "butalbitalapap.org (compendium)",
    "where": [
      "http://butalbitalapap.org/index-4966.html"
    ],
    "note": "Undated, after 2023-10."
  },
  "records": [
    "esk-pk-thalf",
    "esk-pk-cl",
    "esk-pk-excretion",
    "ADD-ESK-POPPK"
  ]
};
