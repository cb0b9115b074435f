// Made from data/sources/transform-rr.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const transformRr: ShippedSource = {
  "id": "transform-rr",
  "type": "article-journal",
  "title": "Response and remission by TRANSFORM trial, Tables 1 and 2",
  "container-title": "Clinical Pharmacology & Therapeutics",
  "DOI": "10.1002/cpt.2024",
  "PMCID": "PMC7894501",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7894501/table/cpt2024-tbl-0001",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC7894501/table/cpt2024-tbl-0001",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC7894501/table/cpt2024-tbl-0002"
    ],
    "note": "Only Tables 1 and 2 were read; the title of the article was not recorded."
  },
  "records": [
    "ADD-TRANSFORM-RR"
  ]
};
