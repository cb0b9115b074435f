// Made from data/sources/droracle-half-life.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const droracleHalfLife: ShippedSource = {
  "id": "droracle-half-life",
  "type": "webpage",
  "title": "What is the half-life of ketamine?",
  "publisher": "droracle.ai",
  "genre": "digest",
  "issued": {
    "date-parts": [
      [
        2025,
        7,
        30
      ]
    ]
  },
  "URL": "https://www.droracle.ai/articles/234891/what-is-the-half-life-of-ketamine",
  "read": {
    "verification": "secondary",
    "readIn": "droracle.ai (digest)",
    "where": [
      "https://www.droracle.ai/articles/234891/what-is-the-half-life-of-ketamine"
    ]
  },
  "records": [
    "us-ket-pk-beta"
  ]
};
