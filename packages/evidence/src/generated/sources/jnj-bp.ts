// Made from data/sources/jnj-bp.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjBp: ShippedSource = {
  "id": "jnj-bp",
  "type": "webpage",
  "title": "Adverse event of SPRAVATO: cardiovascular effects",
  "publisher": "J&J Medical Information",
  "genre": "manufacturer medical information",
  "URL": "https://janssenscience.com/products/spravato/medical-content/adverse-event-of-spravato-cardiovascular-effects",
  "read": {
    "verification": "primary",
    "where": [
      "https://janssenscience.com/products/spravato/medical-content/adverse-event-of-spravato-cardiovascular-effects"
    ]
  },
  "records": [
    "CI-PREDOSE-BP-TRIAL",
    "AE-ESK-BP-AE",
    "SCR-HTN-CONTROL"
  ]
};
