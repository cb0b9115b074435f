// Made from data/sources/cadth2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cadth2020: ShippedSource = {
  "id": "cadth2020",
  "type": "report",
  "title": "CDEC recommendation: esketamine",
  "publisher": "CADTH",
  "genre": "health technology assessment",
  "issued": {
    "date-parts": [
      [
        2020,
        12
      ]
    ]
  },
  "URL": "https://ncbi.nlm.nih.gov/books/NBK572049",
  "read": {
    "verification": "primary",
    "where": [
      "https://ncbi.nlm.nih.gov/books/NBK572049"
    ]
  },
  "records": [
    "ca-cdec"
  ]
};
