// Made from data/sources/lacdmh-351-02.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const lacdmh35102: ShippedSource = {
  "id": "lacdmh-351-02",
  "type": "document",
  "title": "Policy 351.02",
  "publisher": "Los Angeles County Department of Mental Health",
  "genre": "service policy",
  "URL": "https://secure4.compliancebridge.com/lacdmh/public/index.php?docID=4544&fuseaction=print.preview",
  "read": {
    "verification": "primary",
    "where": [
      "https://secure4.compliancebridge.com/lacdmh/public/index.php?docID=4544&fuseaction=print.preview"
    ]
  },
  "records": [
    "ADD-LACDMH-ESK"
  ]
};
