// Made from data/sources/liver2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const liver2020: ShippedSource = {
  "id": "liver2020",
  "type": "article-journal",
  "title": "Substantial Elevation of Liver Enzymes During Ketamine Infusion: A Case Report",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1213/XAA.0000000000001239",
  "URL": "http://pubmed.gov/32643900/",
  "read": {
    "verification": "primary",
    "where": [
      "http://pubmed.gov/32643900/"
    ]
  },
  "records": [
    "AE-KET-LIVER",
    "MON-LFT-REPEAT"
  ]
};
