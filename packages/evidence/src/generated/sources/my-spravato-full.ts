// Made from data/sources/my-spravato-full.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mySpravatoFull: ShippedSource = {
  "id": "my-spravato-full",
  "type": "document",
  "title": "Spravato full prescribing information, Malaysia",
  "publisher": "MIMS Malaysia",
  "genre": "prescribing information",
  "URL": "https://prdmimsweb.azurewebsites.net/malaysia/drug/info/spravato?type=full",
  "read": {
    "verification": "secondary",
    "readIn": "prdmimsweb.azurewebsites.net (prescribing information)",
    "where": [
      "https://prdmimsweb.azurewebsites.net/malaysia/drug/info/spravato?type=full"
    ],
    "note": "Undated."
  },
  "records": [
    "eu-esk-abuse-n41"
  ]
};
