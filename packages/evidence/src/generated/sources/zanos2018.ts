// Made from data/sources/zanos2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const zanos2018: ShippedSource = {
  "id": "zanos2018",
  "type": "article-journal",
  "title": "Review of ketamine concentrations and effects, Table 1",
  "author": [
    {
      "family": "Zanos"
    }
  ],
  "authorsComplete": false,
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1124/pr.117.015198",
  "PMCID": "PMC6020109",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6020109/table/T1",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6020109/table/T1"
    ],
    "note": "Only Table 1 was read; title and journal were not recorded."
  },
  "records": [
    "ADD-PLASMA-CADSS",
    "obs-iv-zarate",
    "obs-iv-krystal",
    "obs-anaesthesia",
    "obs-analgesia-iv",
    "obs-oral-grant"
  ]
};
