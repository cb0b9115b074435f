// Made from data/sources/midwest-infusion.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const midwestInfusion: ShippedSource = {
  "id": "midwest-infusion",
  "type": "webpage",
  "title": "Ketamine infusion",
  "publisher": "Midwest Hearts & Minds",
  "genre": "clinic page",
  "URL": "https://www.midwestheartsandminds.com/ketamine-infusion-1",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.midwestheartsandminds.com/ketamine-infusion-1"
    ]
  },
  "records": [
    "ADD-FAST-4-4",
    "ADD-MON-ECG-SPO2",
    "ADD-ALCOHOL-24H"
  ]
};
