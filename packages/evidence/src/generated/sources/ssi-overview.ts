// Made from data/sources/ssi-overview.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ssiOverview: ShippedSource = {
  "id": "ssi-overview",
  "type": "webpage",
  "title": "Beck Scale for Suicide Ideation overview",
  "publisher": "instructionbasepdf",
  "genre": "guide",
  "URL": "https://instructionbasepdf.com/beck-suicidal-ideation-scale-pdf",
  "read": {
    "verification": "secondary",
    "readIn": "instructionbasepdf.com (guide)",
    "where": [
      "https://instructionbasepdf.com/beck-suicidal-ideation-scale-pdf"
    ],
    "note": "Undated."
  },
  "records": [
    "ssi-item-range",
    "ssi-direction"
  ]
};
