// Made from data/sources/jnj-missed.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjMissed: ShippedSource = {
  "id": "jnj-missed",
  "type": "webpage",
  "title": "Dosage and administration: missed dose or reinitiation of SPRAVATO",
  "publisher": "J&J Medical Information (US)",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2025,
        10,
        10
      ]
    ]
  },
  "URL": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/dosage-and-administration-management-of-missed-dose-or-reinitiation-after-spravato-discontinuation",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.jnjmedicalconnect.com/products/spravato/medical-content/dosage-and-administration-management-of-missed-dose-or-reinitiation-after-spravato-discontinuation"
    ]
  },
  "records": [
    "us-esk-devices",
    "us-esk-rest",
    "us-esk-noprime",
    "us-esk-supervision",
    "us-esk-missed-induction",
    "us-esk-missed-maint-worse",
    "us-esk-lapse"
  ]
};
