// Made from data/sources/glue2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const glue2024: ShippedSource = {
  "id": "glue2024",
  "type": "article-journal",
  "title": "Extended-release ketamine tablets for treatment-resistant depression: a randomized placebo-controlled phase 2 trial",
  "author": [
    {
      "family": "Glue",
      "given": "P"
    },
    {
      "family": "Loo",
      "given": "C"
    },
    {
      "family": "Fam",
      "given": "J"
    },
    {
      "family": "Lane",
      "given": "HY"
    },
    {
      "family": "Young",
      "given": "AH"
    },
    {
      "family": "Surman",
      "given": "P"
    }
  ],
  "container-title": "Nature Medicine",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "URL": "https://www.researchbunny.com/papers/extended-release-ketamine-tablets-for-treatment-resistant-depression-a-randomized-placebo-controlled-phase-2-trial-2t9z",
  "read": {
    "verification": "secondary",
    "readIn": "researchbunny.com",
    "where": [
      "https://www.researchbunny.com/papers/extended-release-ketamine-tablets-for-treatment-resistant-depression-a-randomized-placebo-controlled-phase-2-trial-2t9z"
    ]
  },
  "records": [
    "po-rac-er-r107",
    "eff-glue2024"
  ]
};
