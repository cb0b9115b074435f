// Made from data/sources/howmuchchange2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const howmuchchange2020: ShippedSource = {
  "id": "howmuchchange2020",
  "type": "article-journal",
  "title": "How much change is enough?",
  "container-title": "Psychological Medicine",
  "volume": "52",
  "issue": "10",
  "page": "1875-1882",
  "issued": {
    "date-parts": [
      [
        2020,
        11,
        3
      ]
    ]
  },
  "DOI": "10.1017/S0033291720003700",
  "PMID": "33138872",
  "PMCID": "PMC9340848",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC9340848",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC9340848"
    ],
    "note": "Authors not recorded."
  },
  "records": [
    "phq9-mcid-percent",
    "phq9-mcid-points-kounali",
    "gad7-mcid-percent",
    "gad7-mcid-points-kounali",
    "bdi2-mcid-percent",
    "bdi2-mcid-points"
  ]
};
