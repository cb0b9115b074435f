// Made from data/sources/rpa.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rpa: ShippedSource = {
  "id": "rpa",
  "type": "article-journal",
  "title": "Ketamine treatment clinic in the Australian public sector (Royal Prince Alfred Hospital): progress, perils and pitfalls",
  "PMCID": "PMC11193313",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC11193313",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC11193313"
    ],
    "note": "Authors not shown in the copy read."
  },
  "records": [
    "SCR-TRD-2"
  ]
};
