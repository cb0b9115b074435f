// Made from data/sources/hfhospice.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hfhospice: ShippedSource = {
  "id": "hfhospice",
  "type": "article",
  "title": "Subanesthetic ketamine infusion reducing symptoms of depression in a patient with end-stage heart failure enrolled in hospice care: A case report",
  "publisher": "Advocate Aurora Health repository",
  "genre": "case report",
  "URL": "https://institutionalrepository.aah.org/auroragme/294/",
  "read": {
    "verification": "primary",
    "where": [
      "https://institutionalrepository.aah.org/auroragme/294/"
    ],
    "note": "Authors not shown in the copy read."
  },
  "records": [
    "CI-HF",
    "SP-ENDOFLIFE"
  ]
};
