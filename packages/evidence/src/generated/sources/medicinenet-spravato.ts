// Made from data/sources/medicinenet-spravato.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const medicinenetSpravato: ShippedSource = {
  "id": "medicinenet-spravato",
  "type": "webpage",
  "title": "Spravato side effects (label digest)",
  "publisher": "MedicineNet",
  "genre": "digest",
  "URL": "https://www.medicinenet.com/side_effects_of_esketamine_spravato/side-effects.htm",
  "read": {
    "verification": "secondary",
    "readIn": "medicinenet.com (digest)",
    "where": [
      "https://www.medicinenet.com/side_effects_of_esketamine_spravato/side-effects.htm"
    ],
    "note": "Undated."
  },
  "records": [
    "us-esk-preg"
  ]
};
