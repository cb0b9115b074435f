// Made from data/sources/discreet-safety.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const discreetSafety: ShippedSource = {
  "id": "discreet-safety",
  "type": "webpage",
  "title": "Ketamine safety",
  "publisher": "Discreet Ketamine",
  "genre": "vendor page",
  "URL": "https://discreetketamine.com/ketamine-safety",
  "read": {
    "verification": "primary",
    "where": [
      "https://discreetketamine.com/ketamine-safety"
    ],
    "note": "Weak; shows only that practice varies."
  },
  "records": [
    "ADD-PRE-BP-160-100"
  ]
};
