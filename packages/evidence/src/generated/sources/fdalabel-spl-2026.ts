// Made from data/sources/fdalabel-spl-2026.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fdalabelSpl2026: ShippedSource = {
  "id": "fdalabel-spl-2026",
  "type": "document",
  "title": "SPRAVATO structured product label header, set id d81a6a79-a74a-44b7-822c-0dfa3036eaed",
  "publisher": "US Food and Drug Administration",
  "version": "18",
  "genre": "prescribing information",
  "issued": {
    "date-parts": [
      [
        2026,
        3,
        13
      ]
    ]
  },
  "URL": "https://nctr-crs.fda.gov/fdalabel/services/spl/set-ids/d81a6a79-a74a-44b7-822c-0dfa3036eaed/spl-doc",
  "read": {
    "verification": "primary",
    "where": [
      "https://nctr-crs.fda.gov/fdalabel/services/spl/set-ids/d81a6a79-a74a-44b7-822c-0dfa3036eaed/spl-doc"
    ]
  },
  "records": [
    "us-esk-label-version"
  ]
};
