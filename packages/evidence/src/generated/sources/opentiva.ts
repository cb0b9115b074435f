// Made from data/sources/opentiva.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const opentiva: ShippedSource = {
  "id": "opentiva",
  "type": "software",
  "title": "opentiva, Python library",
  "genre": "transcription of published models",
  "read": {
    "verification": "secondary",
    "readIn": "module opentiva.ketamine",
    "where": [
      "opentiva Python library"
    ],
    "note": "The repository could not be identified again."
  },
  "records": [
    "domino-racemic",
    "clements-nimmo-1981",
    "hijazi-2003",
    "herd-2007",
    "hornik-2018"
  ]
};
