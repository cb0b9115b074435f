// Made from data/sources/fda-approval-letter-2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fdaApprovalLetter2020: ShippedSource = {
  "id": "fda-approval-letter-2020",
  "type": "document",
  "title": "FDA approval letter, NDA 211243 supplement",
  "publisher": "US Food and Drug Administration",
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "us-esk-ind-mdsi-2020-letter"
  ]
};
