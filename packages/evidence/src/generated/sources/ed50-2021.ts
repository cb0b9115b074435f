// Made from data/sources/ed50-2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ed502021: ShippedSource = {
  "id": "ed50-2021",
  "type": "article-journal",
  "title": "Effective dose 50 method as the minimal clinically important difference",
  "container-title": "Journal of Clinical Epidemiology",
  "volume": "137",
  "page": "200-208",
  "issued": {
    "date-parts": [
      [
        2021,
        9
      ]
    ]
  },
  "DOI": "10.1016/j.jclinepi.2021.04.002",
  "PMID": "33892086",
  "PMCID": "PMC8485844",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8485844",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8485844"
    ],
    "note": "Authors not recorded."
  },
  "records": [
    "phq9-mcid-ed50",
    "gad7-mcid-ed50"
  ]
};
