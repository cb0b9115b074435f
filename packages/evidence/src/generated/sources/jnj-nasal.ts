// Made from data/sources/jnj-nasal.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjNasal: ShippedSource = {
  "id": "jnj-nasal",
  "type": "webpage",
  "title": "Drug interactions of SPRAVATO with other intranasal medication (reports Zannikos et al. 2023)",
  "publisher": "J&J Medical Information",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "URL": "https://jnjmedicalconnect.com/products/spravato/medical-content/drug-interactions-of-spravato-with-other-intranasal-medication",
  "read": {
    "verification": "primary",
    "where": [
      "https://jnjmedicalconnect.com/products/spravato/medical-content/drug-interactions-of-spravato-with-other-intranasal-medication"
    ]
  },
  "records": [
    "DDI-NASAL-DECONGESTANT",
    "DDI-NASAL-STEROID"
  ]
};
