// Made from data/sources/jnj-renal.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjRenal: ShippedSource = {
  "id": "jnj-renal",
  "type": "webpage",
  "title": "Use of SPRAVATO in patients with renal impairment",
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
  "URL": "https://jnjmedicalconnect.com/products/spravato/medical-content/use-of-spravato-in-patients-with-renal-impairment",
  "read": {
    "verification": "primary",
    "where": [
      "https://jnjmedicalconnect.com/products/spravato/medical-content/use-of-spravato-in-patients-with-renal-impairment"
    ]
  },
  "records": [
    "us-esk-renal",
    "us-esk-renal-cmax",
    "us-esk-renal-auc",
    "ADD-ESK-RENAL"
  ]
};
