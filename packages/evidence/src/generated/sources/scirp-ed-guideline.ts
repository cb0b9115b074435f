// Made from data/sources/scirp-ed-guideline.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const scirpEdGuideline: ShippedSource = {
  "id": "scirp-ed-guideline",
  "type": "document",
  "title": "Sub-dissociative ketamine guideline (emergency department, pain)",
  "publisher": "SCIRP journal appendix",
  "genre": "protocol for another indication",
  "URL": "http://html.scirp.org/file/_3-1750111_1.htm",
  "read": {
    "verification": "primary",
    "where": [
      "http://html.scirp.org/file/_3-1750111_1.htm"
    ]
  },
  "records": [
    "ADD-ED-VITALS"
  ]
};
