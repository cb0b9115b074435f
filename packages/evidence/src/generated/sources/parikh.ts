// Made from data/sources/parikh.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const parikh: ShippedSource = {
  "id": "parikh",
  "type": "article-journal",
  "title": "Developing an IV Ketamine Clinic for Treatment-Resistant Depression: a Primer",
  "author": [
    {
      "family": "Parikh",
      "given": "SV"
    },
    {
      "family": "Lopez",
      "given": "D"
    },
    {
      "family": "Vande Voort",
      "given": "JL"
    }
  ],
  "authorsComplete": false,
  "container-title": "Psychopharmacology Bulletin",
  "volume": "51",
  "issue": "3",
  "page": "109-124",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "PMID": "34421148",
  "PMCID": "PMC8374924",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8374924",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8374924"
    ]
  },
  "records": [
    "SCR-PRIMER",
    "session-schedule-primer"
  ]
};
