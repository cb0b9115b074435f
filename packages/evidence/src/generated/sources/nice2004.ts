// Made from data/sources/nice2004.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nice2004: ShippedSource = {
  "id": "nice2004",
  "type": "report",
  "title": "NICE depression guideline, 2004",
  "publisher": "NICE",
  "issued": {
    "date-parts": [
      [
        2004
      ]
    ]
  },
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "hamd17-mcid"
  ]
};
