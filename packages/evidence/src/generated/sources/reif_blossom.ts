// Made from data/sources/reif_blossom.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const reifBlossom: ShippedSource = {
  "id": "reif_blossom",
  "type": "webpage",
  "title": "ESCAPE-TRD paper summary (week 32 percentages)",
  "author": [
    {
      "family": "Reif",
      "given": "A"
    }
  ],
  "authorsComplete": false,
  "genre": "summary",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://www.moreblossom.com/papers/esketamine-nasal-spray-versus-quetiapine-for-treatment-resistant-depression",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://www.moreblossom.com/papers/esketamine-nasal-spray-versus-quetiapine-for-treatment-resistant-depression"
    ]
  },
  "records": [
    "eff-escape"
  ]
};
