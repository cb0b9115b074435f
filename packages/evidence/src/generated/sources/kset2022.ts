// Made from data/sources/kset2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kset2022: ShippedSource = {
  "id": "kset2022",
  "type": "article-journal",
  "title": "The Ketamine Side Effect Tool (KSET): a comprehensive measurement-based safety tool",
  "container-title": "Journal of Affective Disorders",
  "volume": "308",
  "page": "44-46",
  "issued": {
    "date-parts": [
      [
        2022,
        7,
        1
      ]
    ]
  },
  "URL": "https://scholars.mssm.edu/en/publications/the-ketamine-side-effect-tool-kset-a-comprehensive-measurement-ba-2",
  "read": {
    "verification": "primary",
    "where": [
      "https://scholars.mssm.edu/en/publications/the-ketamine-side-effect-tool-kset-a-comprehensive-measurement-ba-2"
    ]
  },
  "records": [
    "kset-gap"
  ]
};
