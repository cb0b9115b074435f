// Made from data/sources/hcn2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hcn2025: ShippedSource = {
  "id": "hcn2025",
  "type": "article-newspaper",
  "title": "Spravato approved as monotherapy for TRD",
  "publisher": "HCN Health",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://hcn.health/hcn-trends-story/spravato-approved-as-monotherapy-for-treatment-resistant-depression",
  "read": {
    "verification": "secondary",
    "readIn": "hcn.health (news report)",
    "where": [
      "https://hcn.health/hcn-trends-story/spravato-approved-as-monotherapy-for-treatment-resistant-depression"
    ]
  },
  "records": [
    "trd4005-madrs-56",
    "trd4005-madrs-84",
    "ADD-ESK-MONO-AR"
  ]
};
