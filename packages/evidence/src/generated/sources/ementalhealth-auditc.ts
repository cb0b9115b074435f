// Made from data/sources/ementalhealth-auditc.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ementalhealthAuditc: ShippedSource = {
  "id": "ementalhealth-auditc",
  "type": "webpage",
  "title": "AUDIT-C scoring key",
  "publisher": "eMentalHealth Canada",
  "genre": "guide",
  "URL": "https://primarycare.ementalhealth.ca/index.php?ID=58&hideFormatting=1&m=printSurveyScoring",
  "read": {
    "verification": "secondary",
    "readIn": "primarycare.ementalhealth.ca (guide)",
    "where": [
      "https://primarycare.ementalhealth.ca/index.php?ID=58&hideFormatting=1&m=printSurveyScoring"
    ],
    "note": "Undated."
  },
  "records": [
    "audit-c-items",
    "audit-c-item-range",
    "audit-c-total-range",
    "audit-c-direction",
    "audit-c-screen-accuracy"
  ]
};
