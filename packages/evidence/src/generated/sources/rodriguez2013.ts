// Made from data/sources/rodriguez2013.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rodriguez2013: ShippedSource = {
  "id": "rodriguez2013",
  "type": "article-journal",
  "title": "Randomized controlled crossover trial of ketamine in obsessive-compulsive disorder: proof-of-concept",
  "author": [
    {
      "family": "Rodriguez",
      "given": "CI"
    },
    {
      "family": "Kegeles",
      "given": "LS"
    },
    {
      "family": "Levinson",
      "given": "A"
    },
    {
      "family": "Feng",
      "given": "T"
    },
    {
      "family": "Marcus",
      "given": "SM"
    },
    {
      "family": "Vermes",
      "given": "D"
    },
    {
      "family": "Flood",
      "given": "P"
    },
    {
      "family": "Simpson",
      "given": "HB"
    }
  ],
  "container-title": "Neuropsychopharmacology",
  "volume": "38",
  "issue": "12",
  "page": "2475-2483",
  "issued": {
    "date-parts": [
      [
        2013
      ]
    ]
  },
  "PMCID": "PMC3799067",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC3799067",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC3799067"
    ]
  },
  "records": [
    "iv-rac-ocd-rodriguez2013",
    "eff-rodriguez2013",
    "seed-057"
  ]
};
