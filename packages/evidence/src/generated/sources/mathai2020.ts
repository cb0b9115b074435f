// Made from data/sources/mathai2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mathai2020: ShippedSource = {
  "id": "mathai2020",
  "type": "article-journal",
  "title": "Subjective effects induced by a single dose of ketamine and treatment response: a systematic review",
  "author": [
    {
      "family": "Mathai",
      "given": "DS"
    },
    {
      "family": "Meyer",
      "given": "MJ"
    },
    {
      "family": "Storch",
      "given": "EA"
    },
    {
      "family": "Kosten",
      "given": "TR"
    }
  ],
  "container-title": "Journal of Affective Disorders",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "URL": "https://moreblossom.com/papers/the-relationship-between-subjective-effects-induced-by-a-single-dose-of-ketamine",
  "read": {
    "verification": "primary",
    "readIn": "moreblossom.com (abstract)",
    "where": [
      "https://moreblossom.com/papers/the-relationship-between-subjective-effects-induced-by-a-single-dose-of-ketamine",
      "https://open-foundation.org/2019/12/14/"
    ]
  },
  "records": [
    "ADD-CADSS-REVIEW"
  ]
};
