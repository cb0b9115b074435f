// Made from data/sources/rems-outpatient.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const remsOutpatient: ShippedSource = {
  "id": "rems-outpatient",
  "type": "webpage",
  "title": "SPRAVATO REMS: outpatient healthcare settings",
  "publisher": "SPRAVATO REMS",
  "genre": "REMS",
  "URL": "https://www.spravatorems.com/outpatient-hcs.html",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.spravatorems.com/outpatient-hcs.html"
    ],
    "note": "Undated."
  },
  "records": [
    "us-rems-patient",
    "us-rems-form",
    "us-rems-rep",
    "us-rems-phone"
  ]
};
