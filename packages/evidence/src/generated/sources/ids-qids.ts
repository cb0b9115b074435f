// Made from data/sources/ids-qids.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const idsQids: ShippedSource = {
  "id": "ids-qids",
  "type": "webpage",
  "title": "IDS/QIDS interpretation",
  "publisher": "ids-qids.org",
  "genre": "scale site",
  "URL": "http://ids-qids.org/interpretation.html",
  "read": {
    "verification": "primary",
    "where": [
      "http://ids-qids.org/interpretation.html"
    ],
    "note": "Undated."
  },
  "records": [
    "qids-sr16-severity-bands",
    "hamd17-severity-bands-b"
  ]
};
