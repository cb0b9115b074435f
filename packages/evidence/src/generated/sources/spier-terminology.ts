// Made from data/sources/spier-terminology.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spierTerminology: ShippedSource = {
  "id": "spier-terminology",
  "type": "document",
  "title": "Terminology crosswalk research (LOINC look-ups of July 2026)",
  "publisher": "SPiER project",
  "genre": "research note",
  "issued": {
    "date-parts": [
      [
        2026,
        7
      ]
    ]
  },
  "URL": "https://github.com/SPiER-Project/adoption-guide",
  "read": {
    "verification": "secondary",
    "readIn": "github.com (research note)",
    "where": [
      "https://github.com/SPiER-Project/adoption-guide"
    ]
  },
  "records": [
    "cssrs-screen-loinc-risk-answers"
  ]
};
