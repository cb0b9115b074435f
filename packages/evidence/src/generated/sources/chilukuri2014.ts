// Made from data/sources/chilukuri2014.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const chilukuri2014: ShippedSource = {
  "id": "chilukuri2014",
  "type": "article-journal",
  "title": "Acute antidepressant effects of intramuscular versus intravenous ketamine",
  "author": [
    {
      "family": "Chilukuri",
      "given": "H"
    }
  ],
  "authorsComplete": false,
  "container-title": "Indian Journal of Psychological Medicine",
  "volume": "36",
  "issue": "1",
  "page": "71-76",
  "issued": {
    "date-parts": [
      [
        2014
      ]
    ]
  },
  "DOI": "10.4103/0253-7176.127258",
  "PMID": "24701015",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/24701015/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubmed.ncbi.nlm.nih.gov/24701015/"
    ]
  },
  "records": [
    "im-rac-chilukuri2014",
    "eff-chilukuri2014",
    "seed-035"
  ]
};
