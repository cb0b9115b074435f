// Made from data/sources/westjem.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const westjem: ShippedSource = {
  "id": "westjem",
  "type": "article-journal",
  "title": "Ketamine treatment protocols (emergency department), Table 1",
  "container-title": "Western Journal of Emergency Medicine",
  "volume": "21",
  "issue": "2",
  "page": "272-281",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.5811/westjem.2019.10.43067",
  "PMCID": "PMC7081852",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7081852/table/t1-wjem-21-272",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC7081852/table/t1-wjem-21-272"
    ],
    "note": "Authors not shown in the copy read."
  },
  "records": [
    "CI-KET-ED-VITALS",
    "CI-PSYCHOSIS-ACTIVE-KET"
  ]
};
