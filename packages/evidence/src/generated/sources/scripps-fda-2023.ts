// Made from data/sources/scripps-fda-2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const scrippsFda2023: ShippedSource = {
  "id": "scripps-fda-2023",
  "type": "article-newspaper",
  "title": "FDA warns of risks with compounded ketamine",
  "publisher": "Scripps News",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2023,
        10
      ]
    ]
  },
  "URL": "https://scrippsnews.com/stories/fda-warns-of-risks-involved-with-compounded-ketamine-products",
  "read": {
    "verification": "secondary",
    "readIn": "scrippsnews.com (news report)",
    "where": [
      "https://scrippsnews.com/stories/fda-warns-of-risks-involved-with-compounded-ketamine-products"
    ]
  },
  "records": [
    "us-fda-comp-risks",
    "us-fda-comp-home"
  ]
};
