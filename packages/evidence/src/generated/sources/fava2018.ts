// Made from data/sources/fava2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fava2018: ShippedSource = {
  "id": "fava2018",
  "type": "article-journal",
  "title": "Double-blind, placebo-controlled, dose-ranging trial of intravenous ketamine as adjunctive therapy in treatment-resistant depression (TRD)",
  "author": [
    {
      "family": "Fava",
      "given": "M"
    },
    {
      "family": "Freeman",
      "given": "MP"
    },
    {
      "family": "Flynn",
      "given": "M"
    }
  ],
  "authorsComplete": false,
  "container-title": "Molecular Psychiatry",
  "volume": "25",
  "issue": "7",
  "page": "1592-1603",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1038/s41380-018-0256-5",
  "PMID": "30283029",
  "PMCID": "PMC6447473",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6447473",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6447473"
    ]
  },
  "records": [
    "iv-rac-dose-ranging-fava2018",
    "eff-fava2018",
    "ADD-FAVA"
  ]
};
