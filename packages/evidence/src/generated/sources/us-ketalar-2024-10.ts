// Made from data/sources/us-ketalar-2024-10.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usKetalar202410: ShippedSource = {
  "id": "us-ketalar-2024-10",
  "type": "document",
  "title": "KETALAR (Henry Schein) DailyMed text, revised 10/2024",
  "publisher": "Henry Schein",
  "version": "10/2024",
  "genre": "prescribing information",
  "issued": {
    "date-parts": [
      [
        2024,
        10
      ]
    ]
  },
  "URL": "https://fda.report/DailyMed/46dab560-8ecd-4d92-8c92-6baa2310b09b",
  "read": {
    "verification": "primary",
    "readIn": "fda.report (copy)",
    "where": [
      "https://fda.report/DailyMed/46dab560-8ecd-4d92-8c92-6baa2310b09b"
    ]
  },
  "records": [
    "us-ket-ddi-theo",
    "us-ket-ddi-symp",
    "us-ket-ddi-cns"
  ]
};
