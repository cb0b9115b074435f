// Made from data/sources/ph-spravato-dosage.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const phSpravatoDosage: ShippedSource = {
  "id": "ph-spravato-dosage",
  "type": "document",
  "title": "Spravato dosage section, Philippines (company core text)",
  "publisher": "MIMS Philippines",
  "genre": "prescribing information",
  "URL": "https://uat.mims.com/philippines/drug/info/spravato/dosage",
  "read": {
    "verification": "secondary",
    "readIn": "uat.mims.com (prescribing information)",
    "where": [
      "https://uat.mims.com/philippines/drug/info/spravato/dosage"
    ],
    "note": "Undated."
  },
  "records": [
    "us-esk-devices-28",
    "us-esk-bp-no"
  ]
};
