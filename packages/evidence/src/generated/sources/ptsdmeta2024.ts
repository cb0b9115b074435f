// Made from data/sources/ptsdmeta2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ptsdmeta2024: ShippedSource = {
  "id": "ptsdmeta2024",
  "type": "article-journal",
  "title": "So how special is special K? A systematic review and meta-analysis of ketamine for PTSD RCTs",
  "container-title": "European Journal of Psychotraumatology",
  "page": "2299124",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "DOI": "10.1080/20008066.2023.2299124",
  "URL": "https://www.informahealthcare.com/doi/abs/10.1080/20008066.2023.2299124",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.informahealthcare.com/doi/abs/10.1080/20008066.2023.2299124"
    ],
    "note": "Authors not shown in the copy read. Journal name from memory."
  },
  "records": [
    "eff-ptsdmeta",
    "seed-012",
    "seed-057"
  ]
};
