// Made from data/sources/hiboop-lsas.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hiboopLsas: ShippedSource = {
  "id": "hiboop-lsas",
  "type": "webpage",
  "title": "LSAS scoring guide",
  "publisher": "HiBoop",
  "genre": "guide",
  "URL": "https://hiboop.com/fr/assessments/lsas/",
  "read": {
    "verification": "secondary",
    "readIn": "hiboop.com (guide)",
    "where": [
      "https://hiboop.com/fr/assessments/lsas/"
    ],
    "note": "Undated."
  },
  "records": [
    "lsas-severity-bands"
  ]
};
