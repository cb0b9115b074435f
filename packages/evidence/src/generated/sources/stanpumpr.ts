// Made from data/sources/stanpumpr.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const stanpumpr: ShippedSource = {
  "id": "stanpumpr",
  "type": "software",
  "title": "stanpumpR",
  "version": "ace20c9c8de31c591ad5156d393df2d49bed1a15",
  "genre": "transcription of published models",
  "URL": "https://github.com/StevenLShafer/stanpumpR",
  "read": {
    "verification": "secondary",
    "readIn": "R/drugs_ketamine.R",
    "where": [
      "https://github.com/StevenLShafer/stanpumpR"
    ]
  },
  "records": [
    "domino-racemic"
  ]
};
