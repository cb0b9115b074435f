// Made from data/sources/ona-spravato.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const onaSpravato: ShippedSource = {
  "id": "ona-spravato",
  "type": "entry",
  "title": "Spravato drug monograph",
  "publisher": "Oncology Nurse Advisor",
  "genre": "compendium",
  "URL": "https://www.oncologynurseadvisor.com/drug/spravato/",
  "read": {
    "verification": "secondary",
    "readIn": "oncologynurseadvisor.com (compendium)",
    "where": [
      "https://www.oncologynurseadvisor.com/drug/spravato/"
    ],
    "note": "Undated."
  },
  "records": [
    "us-esk-dose-mdsi",
    "us-esk-dose-mdsi-reduce"
  ]
};
