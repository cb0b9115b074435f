// Made from data/sources/rxreasoner-10286.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rxreasoner10286: ShippedSource = {
  "id": "rxreasoner-10286",
  "type": "document",
  "title": "Esketamine label text",
  "publisher": "RxReasoner",
  "genre": "label copy",
  "URL": "https://www.rxreasoner.com/monographs/10286",
  "read": {
    "verification": "secondary",
    "readIn": "rxreasoner.com (label text)",
    "where": [
      "https://www.rxreasoner.com/monographs/10286"
    ]
  },
  "records": [
    "esketamine-salt"
  ]
};
