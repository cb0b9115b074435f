// Made from data/sources/bremner1998.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const bremner1998: ShippedSource = {
  "id": "bremner1998",
  "type": "article-journal",
  "title": "Clinician-Administered Dissociative States Scale (Bremner and others, 1998)",
  "author": [
    {
      "family": "Bremner"
    }
  ],
  "authorsComplete": false,
  "issued": {
    "date-parts": [
      [
        1998
      ]
    ]
  },
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "cadss-licence"
  ]
};
