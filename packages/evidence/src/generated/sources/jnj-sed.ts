// Made from data/sources/jnj-sed.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjSed: ShippedSource = {
  "id": "jnj-sed",
  "type": "webpage",
  "title": "Adverse event of SPRAVATO: sedation and somnolence",
  "publisher": "J&J Medical Information",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-sedation-and-somnolence",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-sedation-and-somnolence",
      "https://jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-sedation-and-somnolence"
    ]
  },
  "records": [
    "AE-ESK-SEDATION-REMS",
    "TC-ESK-SED",
    "DIS-SEDATION",
    "STOP-LOC",
    "us-esk-sed-time",
    "us-esk-sed-level",
    "us-rems-sedation",
    "us-esk-sed-realworld",
    "moaas-course",
    "ADD-ESK-SEDATION"
  ]
};
