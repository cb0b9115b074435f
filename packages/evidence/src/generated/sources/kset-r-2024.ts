// Made from data/sources/kset-r-2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ksetR2024: ShippedSource = {
  "id": "kset-r-2024",
  "type": "article-journal",
  "title": "KSET-R, the revised Ketamine Side Effect Tool",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "PMID": "39721099",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/39721099/",
  "read": {
    "verification": "primary",
    "readIn": "a translated copy of the PubMed page (abstract)",
    "where": [
      "https://proxy.weglot.com/wg_31e3b69165a930b5a27173d9b265f5a52/nl/en/pubmed.ncbi.nlm.nih.gov/39721099"
    ]
  },
  "records": [
    "kset-revised"
  ]
};
