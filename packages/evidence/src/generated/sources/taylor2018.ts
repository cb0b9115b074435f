// Made from data/sources/taylor2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const taylor2018: ShippedSource = {
  "id": "taylor2018",
  "type": "article-journal",
  "title": "Ketamine for Social Anxiety Disorder: A Randomized, Placebo-Controlled Crossover Trial",
  "author": [
    {
      "family": "Taylor",
      "given": "JH"
    },
    {
      "family": "Landeros-Weisenberger",
      "given": "A"
    },
    {
      "family": "Coughlin",
      "given": "C"
    },
    {
      "family": "Mulqueen",
      "given": "J"
    },
    {
      "family": "Johnson",
      "given": "JA"
    },
    {
      "family": "Gabriel",
      "given": "D"
    },
    {
      "family": "Reed",
      "given": "MO"
    },
    {
      "family": "Jakubovski",
      "given": "E"
    },
    {
      "family": "Bloch",
      "given": "MH"
    }
  ],
  "container-title": "Neuropsychopharmacology",
  "volume": "43",
  "page": "325-333",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "PMCID": "PMC5729569",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC5729569",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC5729569"
    ]
  },
  "records": [
    "iv-rac-sad-taylor2018",
    "eff-taylor2018",
    "seed-002",
    "seed-054",
    "seed-055",
    "seed-057",
    "lsas-ketamine-response"
  ]
};
