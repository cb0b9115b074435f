// Made from data/sources/anesgen.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const anesgen: ShippedSource = {
  "id": "anesgen",
  "type": "webpage",
  "title": "Ketamine interactions",
  "URL": "https://anesthesiageneral.com/ketamine-interactions/",
  "read": {
    "verification": "secondary",
    "readIn": "anesthesiageneral.com",
    "where": [
      "https://anesthesiageneral.com/ketamine-interactions/"
    ]
  },
  "records": [
    "DDI-HALOGENATED"
  ]
};
