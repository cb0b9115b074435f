// Made from data/sources/toronto-referral.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const torontoReferral: ShippedSource = {
  "id": "toronto-referral",
  "type": "webpage",
  "title": "Referral form",
  "publisher": "Toronto Ketamine Clinic",
  "genre": "clinic form",
  "URL": "https://torontoketamineclinic.com/referral-form/",
  "read": {
    "verification": "primary",
    "where": [
      "https://torontoketamineclinic.com/referral-form/"
    ]
  },
  "records": [
    "ADD-EXCL-TORONTO"
  ]
};
