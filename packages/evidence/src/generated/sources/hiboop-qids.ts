// Made from data/sources/hiboop-qids.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hiboopQids: ShippedSource = {
  "id": "hiboop-qids",
  "type": "webpage",
  "title": "QIDS-SR interpretation",
  "publisher": "HiBoop",
  "genre": "guide",
  "URL": "https://hiboop.com/assessments/qids-sr/",
  "read": {
    "verification": "secondary",
    "readIn": "hiboop.com (guide)",
    "where": [
      "https://hiboop.com/assessments/qids-sr/"
    ],
    "note": "Undated."
  },
  "records": [
    "qids-sr16-item-range",
    "qids-sr16-total-range",
    "qids-sr16-direction",
    "qids-sr16-remission",
    "qids-sr16-licence"
  ]
};
