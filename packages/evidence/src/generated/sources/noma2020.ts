// Made from data/sources/noma2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const noma2020: ShippedSource = {
  "id": "noma2020",
  "type": "webpage",
  "title": "Restriction on dispensing esketamine nasal spray (consultation)",
  "publisher": "Norwegian Medicines Agency",
  "genre": "regulator notice",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "URL": "https://legemiddelverket.no/nyheter/utleveringsbestemmelse-for-esketamin-nesespray-pa-horing",
  "read": {
    "verification": "primary",
    "where": [
      "https://legemiddelverket.no/nyheter/utleveringsbestemmelse-for-esketamin-nesespray-pa-horing"
    ]
  },
  "records": [
    "no-esk-dispense"
  ]
};
