// Made from data/sources/han2016.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const han2016: ShippedSource = {
  "id": "han2016",
  "type": "article-journal",
  "title": "Efficacy of ketamine in the rapid treatment of major depressive disorder: a meta-analysis of randomized, double-blind, placebo-controlled studies",
  "author": [
    {
      "family": "Han",
      "given": "Y"
    },
    {
      "family": "Chen",
      "given": "J"
    },
    {
      "family": "Zou",
      "given": "D"
    },
    {
      "family": "Xie",
      "given": "P"
    }
  ],
  "authorsComplete": false,
  "container-title": "Neuropsychiatric Disease and Treatment",
  "volume": "12",
  "page": "2859-2867",
  "issued": {
    "date-parts": [
      [
        2016
      ]
    ]
  },
  "DOI": "10.2147/NDT.S117146",
  "PMCID": "PMC5098773",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC5098773",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC5098773"
    ]
  },
  "records": [
    "eff-han2016",
    "seed-014"
  ]
};
