// Made from data/sources/us-ketamine-medlibrary.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usKetamineMedlibrary: ShippedSource = {
  "id": "us-ketamine-medlibrary",
  "type": "document",
  "title": "Ketamine hydrochloride injection label, older format, part 4 of 5",
  "genre": "prescribing information",
  "URL": "https://medlibrary.org/lib/rx/meds/ketamine-hydrochloride-1/page/4/",
  "read": {
    "verification": "primary",
    "readIn": "medlibrary.org (copy)",
    "where": [
      "https://medlibrary.org/lib/rx/meds/ketamine-hydrochloride-1/page/4/"
    ],
    "note": "Undated."
  },
  "records": [
    "us-ket-iv-rate",
    "us-ket-iv-alt",
    "us-ket-diazepam"
  ]
};
