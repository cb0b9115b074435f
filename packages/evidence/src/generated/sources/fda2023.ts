// Made from data/sources/fda2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fda2023: ShippedSource = {
  "id": "fda2023",
  "type": "document",
  "title": "FDA warning on compounded ketamine products, 10 October 2023",
  "author": [
    {
      "literal": "US Food and Drug Administration"
    }
  ],
  "genre": "safety communication",
  "issued": {
    "date-parts": [
      [
        2023,
        10,
        10
      ]
    ]
  },
  "URL": "https://simhcottumwa.org/fda-warns-of-dangers-of-compounded-ketamine-for-psychiatric-use-2",
  "read": {
    "verification": "secondary",
    "readIn": "news reports of HealthDay and Legal News Feed; healthesystems.com",
    "where": [
      "https://simhcottumwa.org/fda-warns-of-dangers-of-compounded-ketamine-for-psychiatric-use-2",
      "https://legalnewsfeed.com/2023/10/27/fda-warns-of-health-risks-linked-to-compounded-ketamine-products-amid-rising-psychiatric-use/",
      "https://healthesystems.com/medalert-tag/ketamine",
      "https://healthnews.com/news/fda-warns-against-using-compounded-ketamine-products/",
      "https://hcn.health/hcn-trends-story/safety-concerns-prompt-fda-warning-for-compounded-ketamine-products/"
    ]
  },
  "records": [
    "sl-rac-home-hull2022",
    "seed-036",
    "seed-042",
    "seed-058",
    "seed-059",
    "seed-066",
    "CI-HOME-USE",
    "us-fda-comp-2022",
    "us-fda-comp-2023",
    "us-fda-comp-case",
    "us-fda-comp-noevidence"
  ]
};
