// Made from data/sources/jnj-taper.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjTaper: ShippedSource = {
  "id": "jnj-taper",
  "type": "webpage",
  "title": "Dosing of SPRAVATO: tapering upon discontinuation",
  "publisher": "J&J Medical Information (US)",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2025,
        1
      ]
    ]
  },
  "URL": "https://jnjmedicalconnect.com/products/spravato/medical-content/dosing-of-spravato-tapering-upon-discontinuation",
  "read": {
    "verification": "primary",
    "where": [
      "https://jnjmedicalconnect.com/products/spravato/medical-content/dosing-of-spravato-tapering-upon-discontinuation"
    ]
  },
  "records": [
    "us-esk-withdrawal"
  ]
};
