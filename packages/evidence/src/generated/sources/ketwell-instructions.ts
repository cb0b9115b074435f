// Made from data/sources/ketwell-instructions.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ketwellInstructions: ShippedSource = {
  "id": "ketwell-instructions",
  "type": "webpage",
  "title": "Pre and post treatment instructions",
  "publisher": "KetWell",
  "genre": "clinic page",
  "URL": "https://ketwell.com/pre-and-post-treatment-instructions/",
  "read": {
    "verification": "primary",
    "where": [
      "https://ketwell.com/pre-and-post-treatment-instructions/"
    ]
  },
  "records": [
    "ADD-FAST-3",
    "ADD-NODRIVE-RANGE",
    "ADD-ALCOHOL-24H",
    "ADD-STAY-RANGE"
  ]
};
