// Made from data/sources/rolan.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rolan: ShippedSource = {
  "id": "rolan",
  "type": "article-journal",
  "title": "Sublingual ketamine wafer against intravenous ketamine in healthy men (Rolan)",
  "author": [
    {
      "family": "Rolan"
    }
  ],
  "authorsComplete": false,
  "DOI": "10.1111/bcp.12264",
  "PMID": "24977293",
  "PMCID": "PMC4093926",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC4093926",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC4093926"
    ],
    "note": "Title not recorded; author as named in the record."
  },
  "records": [
    "obs-sl-rolan"
  ]
};
