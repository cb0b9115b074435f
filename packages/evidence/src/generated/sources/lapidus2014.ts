// Made from data/sources/lapidus2014.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const lapidus2014: ShippedSource = {
  "id": "lapidus2014",
  "type": "article-journal",
  "title": "A Randomized Controlled Trial of Intranasal Ketamine in Major Depressive Disorder",
  "author": [
    {
      "family": "Lapidus",
      "given": "KAB"
    },
    {
      "family": "Levitch",
      "given": "CF"
    },
    {
      "family": "Perez",
      "given": "AM"
    }
  ],
  "authorsComplete": false,
  "container-title": "Biological Psychiatry",
  "volume": "76",
  "issue": "12",
  "page": "970-976",
  "issued": {
    "date-parts": [
      [
        2014
      ]
    ]
  },
  "DOI": "10.1016/j.biopsych.2014.03.026",
  "PMID": "24821196",
  "PMCID": "PMC4185009",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC4185009",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC4185009"
    ]
  },
  "records": [
    "in-rac-lapidus2014",
    "eff-lapidus2014"
  ]
};
