// Made from data/sources/lucido-rems.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const lucidoRems: ShippedSource = {
  "id": "lucido-rems",
  "type": "webpage",
  "title": "Spravato REMS requirements in plain language",
  "publisher": "Lucido",
  "genre": "guide",
  "issued": {
    "date-parts": [
      [
        2026,
        6,
        12
      ]
    ]
  },
  "URL": "https://lucido-go.com/learn/spravato-rems-requirements",
  "read": {
    "verification": "secondary",
    "readIn": "lucido-go.com (guide)",
    "where": [
      "https://lucido-go.com/learn/spravato-rems-requirements"
    ]
  },
  "records": [
    "us-rems-form-content"
  ]
};
