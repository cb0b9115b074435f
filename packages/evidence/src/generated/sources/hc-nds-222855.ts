// Made from data/sources/hc-nds-222855.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hcNds222855: ShippedSource = {
  "id": "hc-nds-222855",
  "type": "report",
  "title": "Regulatory decision summary, Spravato NDS 222855",
  "publisher": "Health Canada",
  "genre": "regulatory decision",
  "URL": "https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS00738",
  "read": {
    "verification": "primary",
    "where": [
      "https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS00738"
    ],
    "note": "Undated."
  },
  "records": [
    "ca-hc-exposure"
  ]
};
