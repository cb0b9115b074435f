// Made from data/sources/palamar2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const palamar2023: ShippedSource = {
  "id": "palamar2023",
  "type": "article-journal",
  "title": "Characteristics of poisonings involving ketamine in the United States, 2019-2021",
  "author": [
    {
      "family": "Palamar",
      "given": "JJ"
    },
    {
      "family": "Fitzgerald",
      "given": "ND"
    },
    {
      "family": "Grundy",
      "given": "DJ"
    },
    {
      "family": "Black",
      "given": "JC"
    },
    {
      "family": "Jewell",
      "given": "JS"
    },
    {
      "family": "Cottler",
      "given": "LB"
    }
  ],
  "container-title": "Journal of Psychopharmacology",
  "volume": "37",
  "issue": "8",
  "page": "802-808",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1177/02698811221140006",
  "PMID": "36475433",
  "PMCID": "PMC10244478",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10244478",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC10244478"
    ]
  },
  "records": [
    "seed-028",
    "seed-030",
    "seed-050",
    "seed-051"
  ]
};
