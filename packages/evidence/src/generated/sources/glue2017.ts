// Made from data/sources/glue2017.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const glue2017: ShippedSource = {
  "id": "glue2017",
  "type": "article-journal",
  "title": "Ketamine's dose-related effects on anxiety symptoms in patients with treatment refractory anxiety disorders",
  "author": [
    {
      "family": "Glue",
      "given": "P"
    },
    {
      "family": "Medlicott",
      "given": "NJ"
    },
    {
      "family": "Harland",
      "given": "S"
    },
    {
      "family": "Neehoff",
      "given": "S"
    },
    {
      "family": "Anderson-Fahey",
      "given": "B"
    },
    {
      "family": "Le Nedelec",
      "given": "M"
    },
    {
      "family": "Gray",
      "given": "A"
    },
    {
      "family": "McNaughton",
      "given": "N"
    }
  ],
  "container-title": "Journal of Psychopharmacology",
  "volume": "31",
  "issue": "10",
  "page": "1302-1305",
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "DOI": "10.1177/0269881117705089",
  "PMID": "28441895",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/28441895/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubmed.ncbi.nlm.nih.gov/28441895/"
    ]
  },
  "records": [
    "sc-rac-glue-anxiety",
    "eff-glue2017",
    "seed-065"
  ]
};
