// Made from data/sources/uthscsa.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const uthscsa: ShippedSource = {
  "id": "uthscsa",
  "type": "document",
  "title": "Clinical algorithm for ketamine administration for depression (University Hospital, San Antonio)",
  "author": [
    {
      "literal": "UTHSCSA"
    }
  ],
  "genre": "institutional guideline",
  "URL": "https://pdfslide.net/documents/clinical-algorithm-for-ketamine-administration-.html",
  "read": {
    "verification": "primary",
    "readIn": "pdfslide.net",
    "where": [
      "https://pdfslide.net/documents/clinical-algorithm-for-ketamine-administration-.html"
    ]
  },
  "records": [
    "uthscsa"
  ]
};
