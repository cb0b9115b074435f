// Made from data/sources/medspa2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const medspa2022: ShippedSource = {
  "id": "medspa2022",
  "type": "webpage",
  "title": "What you need to know about therapeutic ketamine laws",
  "publisher": "American Med Spa Association",
  "genre": "guide",
  "issued": {
    "date-parts": [
      [
        2022,
        3,
        4
      ]
    ]
  },
  "URL": "https://www.americanmedspa.org/blog/What-You-Need-to-Know-About-Therapeutic-Ketamine-Laws",
  "read": {
    "verification": "secondary",
    "readIn": "americanmedspa.org (guide)",
    "where": [
      "https://www.americanmedspa.org/blog/What-You-Need-to-Know-About-Therapeutic-Ketamine-Laws"
    ]
  },
  "records": [
    "us-dea-registration"
  ]
};
