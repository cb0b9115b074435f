// Made from data/sources/fanta2015.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fanta2015: ShippedSource = {
  "id": "fanta2015",
  "type": "article-journal",
  "title": "Population pharmacokinetics of S-ketamine (Fanta and others, 2015)",
  "author": [
    {
      "family": "Fanta",
      "given": "S"
    },
    {
      "family": "Kinnunen",
      "given": "M"
    },
    {
      "family": "Backman",
      "given": "JT"
    },
    {
      "family": "Kalso",
      "given": "E"
    }
  ],
  "container-title": "European Journal of Clinical Pharmacology",
  "volume": "71",
  "issue": "4",
  "page": "441-447",
  "issued": {
    "date-parts": [
      [
        2015
      ]
    ]
  },
  "DOI": "10.1007/s00228-015-1826-y",
  "PMID": "25724645",
  "URL": "https://go.drugbank.com/articles/A31885",
  "read": {
    "verification": "primary",
    "where": [
      "https://go.drugbank.com/articles/A31885"
    ],
    "note": "The title of the article was not recorded."
  },
  "records": [
    "fanta-2015-s-ketamine"
  ]
};
