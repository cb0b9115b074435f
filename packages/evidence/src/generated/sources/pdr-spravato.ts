// Made from data/sources/pdr-spravato.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const pdrSpravato: ShippedSource = {
  "id": "pdr-spravato",
  "type": "entry",
  "title": "Spravato drug summary",
  "publisher": "Prescribers' Digital Reference",
  "genre": "compendium",
  "URL": "https://pdr.net/drug-summary/?drugLabelId=24300",
  "read": {
    "verification": "secondary",
    "readIn": "pdr.net",
    "where": [
      "https://pdr.net/drug-summary/?drugLabelId=24300"
    ]
  },
  "records": [
    "CI-PREDOSE-BP-US",
    "CI-FASTING",
    "DDI-NASAL-DECONGESTANT",
    "DDI-NASAL-STEROID",
    "MON-ESK-BP",
    "DIS-ESK"
  ]
};
