// Made from data/sources/amg-treatment-day.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const amgTreatmentDay: ShippedSource = {
  "id": "amg-treatment-day",
  "type": "webpage",
  "title": "Treatment day",
  "publisher": "AMG Ketamine",
  "genre": "clinic page",
  "URL": "https://www.amg-ketamine.com/treatment-day",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.amg-ketamine.com/treatment-day"
    ]
  },
  "records": [
    "ADD-FAST-6-2A"
  ]
};
