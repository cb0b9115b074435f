// Made from data/sources/aidbox-gad7.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const aidboxGad7: ShippedSource = {
  "id": "aidbox-gad7",
  "type": "webpage",
  "title": "GAD-7 form tutorial listing the seven LOINC items",
  "publisher": "Aidbox documentation",
  "genre": "documentation",
  "read": {
    "verification": "secondary",
    "readIn": "Aidbox documentation",
    "where": [
      "Aidbox documentation"
    ],
    "note": "Undated."
  },
  "records": [
    "gad7-loinc-items"
  ]
};
