// Made from data/sources/phar2669.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const phar2669: ShippedSource = {
  "id": "phar2669",
  "type": "article-journal",
  "title": "Intravenous and nasal ketamine concentrations, Table 6",
  "DOI": "10.1002/phar.2669",
  "PMCID": "PMC9118341",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC9118341/table/T6",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC9118341/table/T6"
    ],
    "note": "Only Table 6 was read; title not recorded."
  },
  "records": [
    "obs-10iv-10to50in"
  ]
};
