// Made from data/sources/my-spravato-dosage.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mySpravatoDosage: ShippedSource = {
  "id": "my-spravato-dosage",
  "type": "document",
  "title": "Spravato dosage section, Malaysia (follows the EU SmPC)",
  "publisher": "MIMS Malaysia",
  "genre": "prescribing information",
  "URL": "https://prdmimsweb.azurewebsites.net/malaysia/drug/info/spravato/dosage",
  "read": {
    "verification": "secondary",
    "readIn": "prdmimsweb.azurewebsites.net (prescribing information)",
    "where": [
      "https://prdmimsweb.azurewebsites.net/malaysia/drug/info/spravato/dosage"
    ],
    "note": "Undated."
  },
  "records": [
    "eu-esk-dose-keep"
  ]
};
