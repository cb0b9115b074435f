// Made from data/sources/pharmacydaily2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const pharmacydaily2025: ShippedSource = {
  "id": "pharmacydaily2025",
  "type": "article-newspaper",
  "title": "Spravato on the PBS",
  "publisher": "Pharmacy Daily",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2025,
        4,
        28
      ]
    ]
  },
  "URL": "https://www.pharmacydaily.com.au/news/pbs-nasal-antidepressant/114724",
  "read": {
    "verification": "secondary",
    "readIn": "pharmacydaily.com.au (news report)",
    "where": [
      "https://www.pharmacydaily.com.au/news/pbs-nasal-antidepressant/114724"
    ]
  },
  "records": [
    "au-pbs",
    "au-pbs-price"
  ]
};
