// Made from data/sources/pfizer-ketamine-pharmacology.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const pfizerKetaminePharmacology: ShippedSource = {
  "id": "pfizer-ketamine-pharmacology",
  "type": "document",
  "title": "Ketamine hydrochloride injection: clinical pharmacology",
  "publisher": "Pfizer Medical Information (US)",
  "genre": "prescribing information",
  "URL": "https://pfizermedicalinformation.com/ketamine/clinical-pharmacology",
  "read": {
    "verification": "primary",
    "where": [
      "https://pfizermedicalinformation.com/ketamine/clinical-pharmacology"
    ],
    "note": "Undated."
  },
  "records": [
    "us-ket-pk-alpha",
    "us-ket-pk-nor",
    "us-ket-pk-bp"
  ]
};
