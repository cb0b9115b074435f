// Made from data/sources/mechreview.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mechreview: ShippedSource = {
  "id": "mechreview",
  "type": "article-journal",
  "title": "Review of ketamine pharmacology, trials, mechanisms and biomarkers in depression",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "PMCID": "PMC7225830",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7225830",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC7225830"
    ],
    "note": "Authors not shown in the copy read. Year from memory."
  },
  "records": [
    "seed-001",
    "seed-009",
    "seed-018",
    "seed-024",
    "seed-025",
    "seed-041"
  ]
};
