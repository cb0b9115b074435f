// Made from data/sources/jnj-bzd.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjBzd: ShippedSource = {
  "id": "jnj-bzd",
  "type": "webpage",
  "title": "Concomitant use of SPRAVATO with benzodiazepines",
  "publisher": "J&J Medical Information",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-benzodiazepines",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-benzodiazepines"
    ]
  },
  "records": [
    "DDI-BZD-SEDATION",
    "DDI-BZD-TRIALRULE",
    "DDI-ZDRUGS",
    "MON-RESCUE-ANXIETY",
    "STOP-AGITATION"
  ]
};
