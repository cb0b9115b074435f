// Made from data/sources/blossom-lsas.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const blossomLsas: ShippedSource = {
  "id": "blossom-lsas",
  "type": "webpage",
  "title": "LSAS and the 2018 ketamine trial in social anxiety",
  "publisher": "Blossom",
  "genre": "summary",
  "URL": "https://blossomanalysis.com/measures/leibowitz-social-anxiety-scale",
  "read": {
    "verification": "secondary",
    "readIn": "blossomanalysis.com (registry)",
    "where": [
      "https://blossomanalysis.com/measures/leibowitz-social-anxiety-scale"
    ],
    "note": "Undated."
  },
  "records": [
    "lsas-ketamine-trial"
  ]
};
