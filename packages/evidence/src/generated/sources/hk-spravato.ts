// Made from data/sources/hk-spravato.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hkSpravato: ShippedSource = {
  "id": "hk-spravato",
  "type": "entry",
  "title": "Spravato, MIMS Hong Kong",
  "author": [
    {
      "literal": "Janssen"
    }
  ],
  "publisher": "MIMS",
  "genre": "compendium",
  "URL": "https://uat.mimsdev.com/hongkong/drug/info/spravato",
  "read": {
    "verification": "secondary",
    "readIn": "uat.mimsdev.com",
    "where": [
      "https://uat.mimsdev.com/hongkong/drug/info/spravato"
    ]
  },
  "records": [
    "CI-AGE-ELDER",
    "SP-ASIAN-LABEL",
    "eu-esk-dose-elderly",
    "eu-esk-dose-step",
    "eu-esk-dose-duration",
    "eu-esk-dose-emergency",
    "ADD-ESK-65",
    "ADD-ESK-JAPANESE"
  ]
};
