// Made from data/sources/glue2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const glue2018: ShippedSource = {
  "id": "glue2018",
  "type": "article-journal",
  "title": "Safety and efficacy of maintenance ketamine treatment in patients with treatment-refractory generalised anxiety and social anxiety disorders",
  "author": [
    {
      "family": "Glue",
      "given": "P"
    },
    {
      "family": "Neehoff",
      "given": "SM"
    },
    {
      "family": "Medlicott",
      "given": "NJ"
    },
    {
      "family": "Gray",
      "given": "A"
    },
    {
      "family": "Kibby",
      "given": "G"
    },
    {
      "family": "McNaughton",
      "given": "N"
    }
  ],
  "container-title": "Journal of Psychopharmacology",
  "volume": "32",
  "issue": "6",
  "page": "663-667",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1177/0269881118762073",
  "PMID": "29561204",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/29561204/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubmed.ncbi.nlm.nih.gov/29561204/"
    ]
  },
  "records": [
    "sc-rac-glue-anxiety",
    "eff-glue2018",
    "seed-065"
  ]
};
