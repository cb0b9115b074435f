// Made from data/sources/psychmed2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const psychmed2025: ShippedSource = {
  "id": "psychmed2025",
  "type": "webpage",
  "title": "esketamine summary citing the DailyMed label 2025",
  "publisher": "psychmed.org",
  "genre": "digest",
  "issued": {
    "date-parts": [
      [
        2025,
        12,
        30
      ]
    ]
  },
  "URL": "https://psychmed.org/drugs/esketamine/print",
  "read": {
    "verification": "secondary",
    "readIn": "psychmed.org (digest)",
    "where": [
      "https://psychmed.org/drugs/esketamine/print"
    ]
  },
  "records": [
    "esk-pk-cyp"
  ]
};
