// Made from data/sources/us-spravato-pi.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usSpravatoPi: ShippedSource = {
  "id": "us-spravato-pi",
  "type": "document",
  "title": "SPRAVATO (esketamine) nasal spray, US prescribing information, edition not stated",
  "publisher": "Janssen Pharmaceuticals",
  "genre": "prescribing information",
  "read": {
    "verification": "unverified",
    "note": "Tables of this label that were not read; figures from them are from memory."
  },
  "records": [
    "us-esk-hepatic-auc",
    "us-esk-ar-mdsi-dissociation",
    "us-esk-ar-mdsi-dizziness",
    "us-esk-ar-mdsi-sedation",
    "us-esk-sed-table-placebo_under65",
    "us-esk-sed-table-56mg_under65",
    "us-esk-sed-table-84mg_under65",
    "us-esk-sed-table-placebo_65plus",
    "us-esk-sed-table-esketamine_65plus",
    "us-esk-diss-table-placebo_under65",
    "us-esk-diss-table-56mg_under65",
    "us-esk-diss-table-84mg_under65",
    "us-esk-diss-table-placebo_65plus",
    "us-esk-diss-table-esketamine_65plus"
  ]
};
