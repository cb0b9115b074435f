// Made from data/sources/us-ketamine-mylan.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usKetamineMylan: ShippedSource = {
  "id": "us-ketamine-mylan",
  "type": "document",
  "title": "Ketamine hydrochloride injection (Mylan) label",
  "genre": "prescribing information",
  "URL": "https://fda.report/DailyMed/505dc937-694d-4a3a-befa-aae20071b4c7",
  "read": {
    "verification": "primary",
    "readIn": "fda.report (copy)",
    "where": [
      "https://fda.report/DailyMed/505dc937-694d-4a3a-befa-aae20071b4c7"
    ],
    "note": "Undated."
  },
  "records": [
    "us-ket-adm-escort"
  ]
};
