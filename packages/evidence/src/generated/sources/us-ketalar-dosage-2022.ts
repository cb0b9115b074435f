// Made from data/sources/us-ketalar-dosage-2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usKetalarDosage2022: ShippedSource = {
  "id": "us-ketalar-dosage-2022",
  "type": "document",
  "title": "Ketalar dosage (US label text)",
  "publisher": "Drugs.com",
  "genre": "prescribing information",
  "issued": {
    "date-parts": [
      [
        2022,
        3,
        30
      ]
    ]
  },
  "URL": "https://www.drugs.com/dosage/ketalar.html",
  "read": {
    "verification": "primary",
    "readIn": "drugs.com (copy)",
    "where": [
      "https://www.drugs.com/dosage/ketalar.html"
    ]
  },
  "records": [
    "us-ket-adm-staff",
    "us-ket-adm-fasting",
    "us-ket-adm-antisialagogue",
    "us-ket-adm-gu"
  ]
};
