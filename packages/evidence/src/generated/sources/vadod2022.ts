// Made from data/sources/vadod2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const vadod2022: ShippedSource = {
  "id": "vadod2022",
  "type": "article-magazine",
  "title": "POEM summary of the VA/DoD guideline on major depressive disorder",
  "author": [
    {
      "family": "Shaughnessy",
      "given": "AF"
    }
  ],
  "container-title": "Canadian Medical Association POEM",
  "genre": "summary",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://joulecma.ca/secure/clinicalupdates/poems/2023/detail/305367/1",
  "read": {
    "verification": "secondary",
    "readIn": "joulecma.ca",
    "where": [
      "https://joulecma.ca/secure/clinicalupdates/poems/2023/detail/305367/1"
    ]
  },
  "records": [
    "vadod-mdd-2022"
  ]
};
