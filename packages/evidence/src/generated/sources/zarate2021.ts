// Made from data/sources/zarate2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const zarate2021: ShippedSource = {
  "id": "zarate2021",
  "type": "article-journal",
  "title": "Commentary on the CANMAT Task Force Recommendations for the Use of Racemic Ketamine in Adults with MDD",
  "author": [
    {
      "family": "Zarate",
      "given": "CA",
      "suffix": "Jr"
    }
  ],
  "container-title": "Canadian Journal of Psychiatry",
  "volume": "66",
  "issue": "6",
  "page": "537-539",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1177/07067437211004023",
  "PMID": "33739187",
  "PMCID": "PMC8138742",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8138742/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8138742/"
    ]
  },
  "records": [
    "canmat-2021",
    "ADD-CANMAT2023"
  ]
};
