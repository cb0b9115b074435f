// Made from data/sources/askp2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const askp2025: ShippedSource = {
  "id": "askp2025",
  "type": "post-weblog",
  "title": "ASKP3 Basics of Ketamine Administration and pledge programme (summary)",
  "author": [
    {
      "family": "MacMillan",
      "given": "C"
    },
    {
      "family": "McInnes",
      "given": "A"
    }
  ],
  "genre": "blog report",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://osmind.org/blog/askp3-standards-for-ketamine-therapy",
  "read": {
    "verification": "secondary",
    "readIn": "osmind.org",
    "where": [
      "https://osmind.org/blog/askp3-standards-for-ketamine-therapy"
    ]
  },
  "records": [
    "askp3"
  ]
};
