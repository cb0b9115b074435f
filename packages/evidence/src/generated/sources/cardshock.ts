// Made from data/sources/cardshock.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cardshock: ShippedSource = {
  "id": "cardshock",
  "type": "article-journal",
  "title": "Ketamine for depression in a critically ill patient with ischaemic cardiomyopathy: case report",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC11935359",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC11935359"
    ],
    "note": "Title not seen."
  },
  "records": [
    "CI-HF",
    "SP-ENDOFLIFE"
  ]
};
