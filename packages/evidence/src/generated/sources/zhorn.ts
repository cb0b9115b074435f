// Made from data/sources/zhorn.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const zhorn: ShippedSource = {
  "id": "zhorn",
  "type": "article-journal",
  "title": "Acute effects of ketamine and esketamine on cognition in healthy subjects: A meta-analysis",
  "author": [
    {
      "family": "Zhornitsky",
      "given": "S"
    },
    {
      "family": "Tourjman",
      "given": "V"
    },
    {
      "family": "Pelletier",
      "given": "J"
    },
    {
      "family": "Assaf",
      "given": "R"
    },
    {
      "family": "Li",
      "given": "CSR"
    },
    {
      "family": "Potvin",
      "given": "S"
    }
  ],
  "container-title": "Progress in Neuro-Psychopharmacology & Biological Psychiatry",
  "volume": "118",
  "page": "110575",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1016/j.pnpbp.2022.110575",
  "URL": "https://vufind.katalog.k.utb.cz/SummonRecord/FETCH-LOGICAL-c355t-4b692d0732d646dc159b1b5a22dac8d845983f5948277991495815e0aa73d7f03/Details",
  "read": {
    "verification": "secondary",
    "readIn": "vufind.katalog.k.utb.cz",
    "where": [
      "https://vufind.katalog.k.utb.cz/SummonRecord/FETCH-LOGICAL-c355t-4b692d0732d646dc159b1b5a22dac8d845983f5948277991495815e0aa73d7f03/Details"
    ]
  },
  "records": [
    "AE-KET-COGNITION"
  ]
};
