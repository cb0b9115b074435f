// Made from data/sources/fus_anes.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fusAnes: ShippedSource = {
  "id": "fus_anes",
  "type": "software",
  "title": "fus_anes, Python library",
  "genre": "transcription of published models",
  "read": {
    "verification": "secondary",
    "readIn": "class TCI_Ketamine",
    "where": [
      "fus_anes Python library"
    ]
  },
  "records": [
    "domino-racemic"
  ]
};
