// Made from data/sources/an2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const an2021: ShippedSource = {
  "id": "an2021",
  "type": "article-journal",
  "title": "Intranasal Ketamine for Depression in Adults: A Systematic Review and Meta-Analysis of Randomized, Double-Blind, Placebo-Controlled Trials",
  "author": [
    {
      "family": "An",
      "given": "D"
    },
    {
      "family": "Wei",
      "given": "C"
    },
    {
      "family": "Wang",
      "given": "J"
    },
    {
      "family": "Wu",
      "given": "A"
    }
  ],
  "container-title": "Frontiers in Psychology",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.3389/fpsyg.2021.648691",
  "URL": "https://moreblossom.com/papers/intranasal-ketamine-for-depression-in-adults-a-systematic-review-and-meta-analys",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://moreblossom.com/papers/intranasal-ketamine-for-depression-in-adults-a-systematic-review-and-meta-analys"
    ]
  },
  "records": [
    "eff-an2021"
  ]
};
