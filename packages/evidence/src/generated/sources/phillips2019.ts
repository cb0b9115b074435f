// Made from data/sources/phillips2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const phillips2019: ShippedSource = {
  "id": "phillips2019",
  "type": "article-journal",
  "title": "Single, Repeated, and Maintenance Ketamine Infusions for Treatment-Resistant Depression: A Randomized Controlled Trial",
  "author": [
    {
      "family": "Phillips",
      "given": "JL"
    },
    {
      "family": "Norris",
      "given": "S"
    },
    {
      "family": "Talbot",
      "given": "J"
    },
    {
      "family": "Birmingham",
      "given": "M"
    },
    {
      "family": "Hatchard",
      "given": "T"
    },
    {
      "family": "Ortiz",
      "given": "A"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "volume": "176",
  "issue": "5",
  "page": "401-409",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2018.18070834",
  "PMID": "30922101",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/30922101/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubmed.ncbi.nlm.nih.gov/30922101/"
    ]
  },
  "records": [
    "iv-rac-6in2w-then-weekly4",
    "eff-phillips2019",
    "seed-039"
  ]
};
