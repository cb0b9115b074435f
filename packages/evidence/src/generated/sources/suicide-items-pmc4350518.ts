// Made from data/sources/suicide-items-pmc4350518.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const suicideItemsPmc4350518: ShippedSource = {
  "id": "suicide-items-pmc4350518",
  "type": "article-journal",
  "title": "Response options of the suicide items of HRSD-17, MADRS and BDI, table 1",
  "PMCID": "PMC4350518",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC4350518/table/tbl1",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC4350518/table/tbl1"
    ],
    "note": "Only the table was read; title not recorded."
  },
  "records": [
    "hamd17-suicidality-item",
    "madrs-suicidality-item"
  ]
};
