// Made from data/sources/mcintyre2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mcintyre2020: ShippedSource = {
  "id": "mcintyre2020",
  "type": "article-journal",
  "title": "The effect of intravenous, intranasal, and oral ketamine in mood disorders: A meta-analysis",
  "author": [
    {
      "family": "McIntyre",
      "given": "RS"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Affective Disorders",
  "volume": "276",
  "page": "576-584",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1016/j.jad.2020.06.050",
  "PMID": "32871689",
  "URL": "https://litmetric.com/detail/32871689/",
  "read": {
    "verification": "secondary",
    "readIn": "litmetric.com",
    "where": [
      "https://litmetric.com/detail/32871689/"
    ]
  },
  "records": [
    "eff-mcintyre2020",
    "seed-027"
  ]
};
