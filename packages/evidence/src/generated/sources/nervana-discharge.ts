// Made from data/sources/nervana-discharge.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nervanaDischarge: ShippedSource = {
  "id": "nervana-discharge",
  "type": "webpage",
  "title": "Ketamine discharge instructions",
  "publisher": "Nervana",
  "genre": "clinic page",
  "URL": "https://www.nervanamedical.com/s/ketaminedischarge",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.nervanamedical.com/s/ketaminedischarge"
    ]
  },
  "records": [
    "ADD-NODRIVE-RANGE",
    "ADD-ALCOHOL-24H"
  ]
};
