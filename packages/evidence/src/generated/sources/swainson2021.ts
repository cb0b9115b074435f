// Made from data/sources/swainson2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const swainson2021: ShippedSource = {
  "id": "swainson2021",
  "type": "article-journal",
  "title": "The CANMAT Task Force Recommendations for the Use of Racemic Ketamine in Adults with Major Depressive Disorder",
  "author": [
    {
      "family": "Swainson",
      "given": "J"
    }
  ],
  "authorsComplete": false,
  "container-title": "Canadian Journal of Psychiatry",
  "volume": "66",
  "issue": "2",
  "page": "113-125",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1177/0706743720970860",
  "PMID": "33174760",
  "URL": "http://pubmed.ncbi.nlm.nih.gov/33174760/",
  "read": {
    "verification": "primary",
    "where": [
      "http://pubmed.ncbi.nlm.nih.gov/33174760/",
      "citation seen in the reference list at https://ouci.dntb.gov.ua/works/4NGnL3Kl; full text not read"
    ]
  },
  "aliases": [
    "canmat"
  ],
  "records": [
    "iv-rac-single-0.5-40",
    "canmat-2021",
    "seed-057",
    "SCR-CONSENSUS"
  ]
};
