// Made from data/sources/primidi-ketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const primidiKetamine: ShippedSource = {
  "id": "primidi-ketamine",
  "type": "webpage",
  "title": "Ketamine: pharmacokinetics",
  "publisher": "primidi.com",
  "URL": "https://primidi.com/ketamine/pharmacokinetics",
  "read": {
    "verification": "secondary",
    "readIn": "primidi.com (general page)",
    "where": [
      "https://primidi.com/ketamine/pharmacokinetics"
    ]
  },
  "records": [
    "obs-im"
  ]
};
