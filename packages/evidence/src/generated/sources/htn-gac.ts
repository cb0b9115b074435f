// Made from data/sources/htn-gac.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const htnGac: ShippedSource = {
  "id": "htn-gac",
  "type": "webpage",
  "title": "Hypertension: emergencies and urgencies, guideline summary (reference 246)",
  "publisher": "Guidelines Advisory Committee (Ontario)",
  "genre": "guideline",
  "URL": "https://abcdocz.com/doc/141984/hypertension--emergencies-and-urgencies-key-highlights-fr...",
  "read": {
    "verification": "secondary",
    "readIn": "abcdocz.com",
    "where": [
      "https://abcdocz.com/doc/141984/hypertension--emergencies-and-urgencies-key-highlights-fr..."
    ]
  },
  "records": [
    "STOP-BP-EMERG"
  ]
};
