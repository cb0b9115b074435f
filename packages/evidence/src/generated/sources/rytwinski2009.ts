// Made from data/sources/rytwinski2009.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rytwinski2009: ShippedSource = {
  "id": "rytwinski2009",
  "type": "article-journal",
  "title": "LSAS self-report cut-offs (Rytwinski and others, 2009)",
  "author": [
    {
      "family": "Rytwinski"
    }
  ],
  "authorsComplete": false,
  "container-title": "Depression and Anxiety",
  "volume": "26",
  "issue": "1",
  "page": "34-38",
  "issued": {
    "date-parts": [
      [
        2009
      ]
    ]
  },
  "URL": "https://www.scribd.com/document/721873386/LSAS-sr",
  "read": {
    "verification": "primary",
    "readIn": "scribd.com (abstract copy)",
    "where": [
      "https://www.scribd.com/document/721873386/LSAS-sr"
    ],
    "note": "Title not recorded."
  },
  "records": [
    "lsas-screen-cutoff"
  ]
};
