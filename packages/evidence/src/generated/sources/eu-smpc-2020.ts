// Made from data/sources/eu-smpc-2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const euSmpc2020: ShippedSource = {
  "id": "eu-smpc-2020",
  "type": "document",
  "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2020 revision",
  "author": [
    {
      "literal": "Janssen-Cilag International NV"
    }
  ],
  "publisher": "European Medicines Agency",
  "version": "revision year 2020",
  "genre": "SmPC",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "URL": "https://rxreasoner.com/monographs/spravato/usage",
  "read": {
    "verification": "primary",
    "readIn": "rxreasoner.com (copy)",
    "where": [
      "https://rxreasoner.com/monographs/spravato/usage"
    ]
  },
  "records": [
    "eu-esk-ind-2020",
    "eu-esk-bp-40"
  ]
};
