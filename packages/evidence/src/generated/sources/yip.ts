// Made from data/sources/yip.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const yip: ShippedSource = {
  "id": "yip",
  "type": "article-journal",
  "title": "Intravenous ketamine for depression: A clinical discussion reconsidering best practices in acute hypertension management",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.3389/fpsyt.2022.1017504",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC9556663",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC9556663"
    ]
  },
  "records": [
    "MON-RESCUE-BP",
    "ADD-YIP"
  ]
};
