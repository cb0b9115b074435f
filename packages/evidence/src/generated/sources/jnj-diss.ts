// Made from data/sources/jnj-diss.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjDiss: ShippedSource = {
  "id": "jnj-diss",
  "type": "webpage",
  "title": "Adverse event of SPRAVATO: dissociative effects/perceptual disturbances",
  "publisher": "J&J Medical Information",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "URL": "https://jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-dissociative-effectsperceptual-disturbances",
  "read": {
    "verification": "primary",
    "where": [
      "https://jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-dissociative-effectsperceptual-disturbances"
    ]
  },
  "records": [
    "CI-PSYCHOSIS-ESK",
    "AE-ESK-POOL-DISS",
    "AE-ESK-CADSS",
    "TC-ESK-DISS",
    "SP-PSYCHOSIS",
    "us-esk-diss-cadss-placebo",
    "us-esk-diss-time",
    "us-esk-diss-all",
    "us-esk-diss-db",
    "cadss-threshold",
    "cadss-course"
  ]
};
