// Made from data/sources/soveria-bdi2.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const soveriaBdi2: ShippedSource = {
  "id": "soveria-bdi2",
  "type": "webpage",
  "title": "BDI-II instrument page",
  "publisher": "Soveria",
  "genre": "guide",
  "URL": "https://soveria.co/en/instruments/bdiii",
  "read": {
    "verification": "secondary",
    "readIn": "soveria.co (guide)",
    "where": [
      "https://soveria.co/en/instruments/bdiii"
    ],
    "note": "Undated."
  },
  "records": [
    "bdi2-total-range",
    "bdi2-direction",
    "bdi2-severity-bands"
  ]
};
