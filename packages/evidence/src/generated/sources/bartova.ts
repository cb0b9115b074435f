// Made from data/sources/bartova.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const bartova: ShippedSource = {
  "id": "bartova",
  "type": "article-journal",
  "title": "Combination of intravenous S-ketamine and oral tranylcypromine in treatment-resistant depression: A report of two cases",
  "issued": {
    "date-parts": [
      [
        2015
      ]
    ]
  },
  "DOI": "10.1016/j.euroneuro.2015.07.021",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/26302763/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubmed.ncbi.nlm.nih.gov/26302763/"
    ]
  },
  "records": [
    "DDI-MAOI"
  ]
};
