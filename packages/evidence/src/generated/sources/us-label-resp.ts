// Made from data/sources/us-label-resp.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usLabelResp: ShippedSource = {
  "id": "us-label-resp",
  "type": "document",
  "title": "SPRAVATO important safety information with respiratory depression in the boxed warning",
  "author": [
    {
      "literal": "Janssen Pharmaceuticals"
    }
  ],
  "genre": "prescribing information",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://wcmedicine.com/?p=441",
  "read": {
    "verification": "secondary",
    "readIn": "wcmedicine.com (clinic reproduction) and medilib.ir (drug monograph)",
    "where": [
      "https://wcmedicine.com/?p=441",
      "https://medilib.ir/uptodate/show/120589"
    ]
  },
  "records": [
    "CI-SUICIDE-IMMINENT",
    "AE-ESK-RESPDEP",
    "MON-ESK-OBS"
  ]
};
