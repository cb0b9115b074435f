// Made from data/sources/ecdeu1976.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ecdeu1976: ShippedSource = {
  "id": "ecdeu1976",
  "type": "book",
  "title": "ECDEU assessment manual, 1976",
  "issued": {
    "date-parts": [
      [
        1976
      ]
    ]
  },
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "cgi-s-labels"
  ]
};
