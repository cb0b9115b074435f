// Made from data/sources/jnj-hepatic.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjHepatic: ShippedSource = {
  "id": "jnj-hepatic",
  "type": "webpage",
  "title": "SPRAVATO: hepatic adverse events and use in hepatic impairment",
  "publisher": "J&J Medical Information (US)",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2024,
        11,
        22
      ]
    ]
  },
  "URL": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/spravato-hepatic-adverse-events-and-use-in-patients-with-hepatic-impairment",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.jnjmedicalconnect.com/products/spravato/medical-content/spravato-hepatic-adverse-events-and-use-in-patients-with-hepatic-impairment"
    ],
    "note": "Dated 2024-11-22 and later."
  },
  "records": [
    "us-esk-hepatic-ae",
    "ADD-ESK-HEPATIC"
  ]
};
