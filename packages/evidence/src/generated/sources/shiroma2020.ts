// Made from data/sources/shiroma2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const shiroma2020: ShippedSource = {
  "id": "shiroma2020",
  "type": "article-journal",
  "title": "A randomized, double-blind, active placebo-controlled study of efficacy, safety, and durability of repeated vs single subanesthetic ketamine for treatment-resistant depression",
  "author": [
    {
      "family": "Shiroma",
      "given": "PR"
    }
  ],
  "authorsComplete": false,
  "container-title": "Translational Psychiatry",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1038/s41398-020-00897-0",
  "URL": "https://www.nature.com/articles/s41398-020-00897-0",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.nature.com/articles/s41398-020-00897-0"
    ],
    "note": "Introduction read; title and author from memory."
  },
  "records": [
    "iv-rac-single-0.5-40",
    "iv-rac-shiroma2020",
    "seed-015",
    "ADD-SHIROMA"
  ]
};
