// Made from data/sources/us-ketalar-older.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usKetalarOlder: ShippedSource = {
  "id": "us-ketalar-older",
  "type": "document",
  "title": "Ketalar label, older format (set id 14e8f864)",
  "genre": "prescribing information",
  "URL": "https://drugs-library.com/drugs/ketalar_14e8f864.html",
  "read": {
    "verification": "primary",
    "readIn": "drugs-library.com (copy)",
    "where": [
      "https://drugs-library.com/drugs/ketalar_14e8f864.html"
    ],
    "note": "Undated."
  },
  "records": [
    "us-ket-w-emergence"
  ]
};
