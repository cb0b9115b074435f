// Made from data/sources/hk-spravato-older.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hkSpravatoOlder: ShippedSource = {
  "id": "hk-spravato-older",
  "type": "document",
  "title": "Spravato, Hong Kong prescribing information (older edition)",
  "publisher": "MIMS Hong Kong",
  "genre": "prescribing information",
  "URL": "https://www.mims.com/hongkong/drug/info/spravato",
  "read": {
    "verification": "secondary",
    "readIn": "MIMS Hong Kong",
    "where": [
      "https://www.mims.com/hongkong/drug/info/spravato"
    ]
  },
  "records": [
    "ADD-ESK-JAPANESE"
  ]
};
