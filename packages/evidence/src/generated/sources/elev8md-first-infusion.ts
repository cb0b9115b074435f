// Made from data/sources/elev8md-first-infusion.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const elev8mdFirstInfusion: ShippedSource = {
  "id": "elev8md-first-infusion",
  "type": "webpage",
  "title": "The day of your first ketamine infusion",
  "publisher": "Elev8MD",
  "genre": "clinic page",
  "URL": "https://elev8md.com/the-day-of-your-first-ketamine-infusion/",
  "read": {
    "verification": "primary",
    "where": [
      "https://elev8md.com/the-day-of-your-first-ketamine-infusion/"
    ]
  },
  "records": [
    "ADD-FAST-6-2B"
  ]
};
