// Made from data/sources/rems-inpatient.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const remsInpatient: ShippedSource = {
  "id": "rems-inpatient",
  "type": "webpage",
  "title": "SPRAVATO REMS: inpatient healthcare settings",
  "publisher": "SPRAVATO REMS",
  "genre": "REMS",
  "URL": "https://www.spravatorems.com/inpatient-hcs.html",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.spravatorems.com/inpatient-hcs.html"
    ],
    "note": "Undated."
  },
  "records": [
    "us-rems-inpatient",
    "us-rems-inpatient-pharmacy"
  ]
};
