// Made from data/sources/rivet-qids.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rivetQids: ShippedSource = {
  "id": "rivet-qids",
  "type": "webpage",
  "title": "QIDS-SR-16 template",
  "publisher": "Rivet",
  "genre": "documentation",
  "URL": "https://docs.getrivet.ca/clinical-templates/screening/qids-sr-16",
  "read": {
    "verification": "secondary",
    "readIn": "docs.getrivet.ca (documentation)",
    "where": [
      "https://docs.getrivet.ca/clinical-templates/screening/qids-sr-16"
    ],
    "note": "Undated."
  },
  "records": [
    "qids-sr16-items",
    "qids-sr16-scoring",
    "qids-sr16-recall"
  ]
};
