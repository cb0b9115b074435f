// Made from data/sources/morekare.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const morekare: ShippedSource = {
  "id": "morekare",
  "type": "dataset",
  "title": "Phase III trial record: ketamine-assisted psychological therapy to reduce alcohol relapse (n=280)",
  "genre": "trial register summary",
  "URL": "https://www.moreblossom.com/trials/ketamine-assisted-psychological-therapy-to-reduce-alcohol-relapse",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://www.moreblossom.com/trials/ketamine-assisted-psychological-therapy-to-reduce-alcohol-relapse"
    ]
  },
  "records": [
    "iv-rac-aud-grabski2022"
  ]
};
