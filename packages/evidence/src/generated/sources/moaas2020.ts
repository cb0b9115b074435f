// Made from data/sources/moaas2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const moaas2020: ShippedSource = {
  "id": "moaas2020",
  "type": "article-journal",
  "title": "MOAA/S variant scored 1 to 6, table 1",
  "container-title": "Ain-Shams Journal of Anesthesiology",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1186/s42077-020-00090-x",
  "URL": "https://asja.springeropen.com/articles/10.1186/s42077-020-00090-x/tables/1",
  "read": {
    "verification": "primary",
    "where": [
      "https://asja.springeropen.com/articles/10.1186/s42077-020-00090-x/tables/1"
    ],
    "note": "Only the table was read; title not recorded."
  },
  "records": [
    "moaas-variant"
  ]
};
