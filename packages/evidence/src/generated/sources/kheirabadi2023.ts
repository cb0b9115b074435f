// Made from data/sources/kheirabadi2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kheirabadi2023: ShippedSource = {
  "id": "kheirabadi2023",
  "type": "article-journal",
  "title": "High-dose Versus Low-dose Oral Ketamine on Control and Relapse of Treatment-resistant Depression: A Randomized, Double-blinded Clinical Trial",
  "author": [
    {
      "family": "KheirAbadi",
      "given": "G"
    },
    {
      "family": "Golkar",
      "given": "S"
    }
  ],
  "container-title": "Iranian Journal of Psychiatry and Behavioral Sciences",
  "volume": "17",
  "issue": "4",
  "page": "e137879",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "DOI": "10.5812/ijpbs-137879",
  "URL": "https://brieflands.com/articles/ijpbs-137879",
  "read": {
    "verification": "primary",
    "where": [
      "https://brieflands.com/articles/ijpbs-137879"
    ]
  },
  "records": [
    "po-rac-kheirabadi",
    "eff-kheirabadi2023"
  ]
};
