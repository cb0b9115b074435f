// Made from data/sources/cpsm2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cpsm2022: ShippedSource = {
  "id": "cpsm2022",
  "type": "webpage",
  "title": "Intravenous ketamine administration",
  "publisher": "College of Physicians and Surgeons of Manitoba",
  "genre": "regulator notice",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "URL": "https://cpsm.mb.ca/news/intravenous-ketamine-administration",
  "read": {
    "verification": "primary",
    "where": [
      "https://cpsm.mb.ca/news/intravenous-ketamine-administration"
    ]
  },
  "records": [
    "ADD-CANADA-SETTING"
  ]
};
