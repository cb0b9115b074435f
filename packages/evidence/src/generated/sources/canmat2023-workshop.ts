// Made from data/sources/canmat2023-workshop.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const canmat2023Workshop: ShippedSource = {
  "id": "canmat2023-workshop",
  "type": "webpage",
  "title": "CANMAT 2023 update workshop",
  "publisher": "Alberta Psychiatric Association",
  "genre": "conference page",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://albertapsych.org/conference/event/?id=419",
  "read": {
    "verification": "secondary",
    "readIn": "albertapsych.org (conference page)",
    "where": [
      "https://albertapsych.org/conference/event/?id=419"
    ]
  },
  "records": [
    "ADD-CANMAT2023"
  ]
};
