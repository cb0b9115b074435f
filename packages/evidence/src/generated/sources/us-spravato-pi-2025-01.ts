// Made from data/sources/us-spravato-pi-2025-01.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usSpravatoPi202501: ShippedSource = {
  "id": "us-spravato-pi-2025-01",
  "type": "document",
  "title": "SPRAVATO (esketamine) nasal spray, US prescribing information, January 2025 edition",
  "publisher": "Janssen Pharmaceuticals",
  "genre": "prescribing information",
  "issued": {
    "date-parts": [
      [
        2025,
        1
      ]
    ]
  },
  "read": {
    "verification": "unverified",
    "note": "Not read; named from memory."
  },
  "records": [
    "us-esk-dose-mono-label"
  ]
};
