// Made from data/sources/uk-mda-2015.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ukMda2015: ShippedSource = {
  "id": "uk-mda-2015",
  "type": "legislation",
  "title": "Misuse of Drugs (Amendment) (England, Wales and Scotland) Regulations 2015",
  "issued": {
    "date-parts": [
      [
        2015
      ]
    ]
  },
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "uk-schedule-date"
  ]
};
