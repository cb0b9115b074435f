// Made from data/sources/luckenbaugh2014.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const luckenbaugh2014: ShippedSource = {
  "id": "luckenbaugh2014",
  "type": "article-journal",
  "title": "Do the dissociative side effects of ketamine mediate its antidepressant effects?",
  "author": [
    {
      "family": "Luckenbaugh",
      "given": "DA"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Affective Disorders",
  "issued": {
    "date-parts": [
      [
        2014
      ]
    ]
  },
  "PMCID": "PMC4065787",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC4065787",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC4065787"
    ],
    "note": "Abstract read; title, author and journal from memory."
  },
  "records": [
    "seed-012"
  ]
};
