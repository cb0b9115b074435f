// Made from data/sources/jnj-4week.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnj4week: ShippedSource = {
  "id": "jnj-4week",
  "type": "webpage",
  "title": "Every 4-week dosing of SPRAVATO",
  "publisher": "J&J Medical Information (US)",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2025,
        2,
        5
      ]
    ]
  },
  "URL": "https://jnjmedicalconnect.com/products/spravato/medical-content/every-4-week-dosing-of-spravato",
  "read": {
    "verification": "primary",
    "where": [
      "https://jnjmedicalconnect.com/products/spravato/medical-content/every-4-week-dosing-of-spravato"
    ]
  },
  "records": [
    "us-esk-q4w",
    "phq9-used-esketamine",
    "cgi-s-used-esketamine"
  ]
};
