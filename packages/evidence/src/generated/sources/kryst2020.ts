// Made from data/sources/kryst2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kryst2020: ShippedSource = {
  "id": "kryst2020",
  "type": "article-journal",
  "title": "Efficacy of single and repeated administration of ketamine in unipolar and bipolar depression: a meta-analysis of randomized clinical trials",
  "author": [
    {
      "family": "Kryst",
      "given": "J"
    },
    {
      "family": "Kawalec",
      "given": "P"
    },
    {
      "family": "Mitoraj",
      "given": "AM"
    },
    {
      "family": "Pilc",
      "given": "A"
    },
    {
      "family": "Lason",
      "given": "W"
    },
    {
      "family": "Brzostek",
      "given": "T"
    }
  ],
  "container-title": "Pharmacological Reports",
  "volume": "72",
  "page": "543-562",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1007/s43440-020-00097-z",
  "URL": "https://link.springer.com/10.1007/s43440-020-00097-z",
  "read": {
    "verification": "primary",
    "where": [
      "https://link.springer.com/10.1007/s43440-020-00097-z"
    ]
  },
  "records": [
    "eff-kryst2020",
    "seed-015"
  ]
};
