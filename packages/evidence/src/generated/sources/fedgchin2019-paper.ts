// Made from data/sources/fedgchin2019-paper.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fedgchin2019Paper: ShippedSource = {
  "id": "fedgchin2019-paper",
  "type": "article-journal",
  "title": "Fixed-dose esketamine, TRANSFORM-1",
  "container-title": "International Journal of Neuropsychopharmacology",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "DOI": "10.1093/ijnp/pyz039",
  "URL": "https://peeref.com/zh/works/18707722",
  "read": {
    "verification": "primary",
    "readIn": "peeref.com (abstract)",
    "where": [
      "https://peeref.com/zh/works/18707722"
    ]
  },
  "records": [
    "ADD-TRANSFORM1"
  ]
};
