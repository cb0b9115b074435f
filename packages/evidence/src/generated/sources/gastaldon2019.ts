// Made from data/sources/gastaldon2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const gastaldon2019: ShippedSource = {
  "id": "gastaldon2019",
  "type": "article-journal",
  "title": "Esketamine for treatment resistant depression: a trick of smoke and mirrors?",
  "author": [
    {
      "family": "Gastaldon",
      "given": "C"
    },
    {
      "family": "Papola",
      "given": "D"
    },
    {
      "family": "Ostuzzi",
      "given": "G"
    },
    {
      "family": "Barbui",
      "given": "C"
    }
  ],
  "container-title": "Epidemiology and Psychiatric Sciences",
  "volume": "29",
  "page": "e79",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "DOI": "10.1017/S2045796019000751",
  "PMCID": "PMC8061126",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8061126/table/tab01",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8061126/table/tab01"
    ]
  },
  "records": [
    "in-esk-transform1",
    "eff-transform1"
  ]
};
