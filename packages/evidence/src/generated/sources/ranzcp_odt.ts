// Made from data/sources/ranzcp_odt.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ranzcpOdt: ShippedSource = {
  "id": "ranzcp_odt",
  "type": "article-newspaper",
  "title": "News report quoting the RANZCP position on ketamine",
  "publisher": "Otago Daily Times",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://www.odt.co.nz/news/dunedin/greater-access-ketamine-good-researchers",
  "read": {
    "verification": "secondary",
    "readIn": "odt.co.nz",
    "where": [
      "https://www.odt.co.nz/news/dunedin/greater-access-ketamine-good-researchers"
    ],
    "note": "Year from memory."
  },
  "records": [
    "ranzcp",
    "seed-033"
  ]
};
