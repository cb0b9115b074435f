// Made from data/sources/uk-ketamine-panpharma-2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ukKetaminePanpharma2021: ShippedSource = {
  "id": "uk-ketamine-panpharma-2021",
  "type": "document",
  "title": "Ketamine 50 mg/ml SmPC",
  "publisher": "Panpharma UK",
  "genre": "SmPC",
  "issued": {
    "date-parts": [
      [
        2021,
        9,
        27
      ]
    ]
  },
  "URL": "https://medicines.org.uk/emc/product/2420/smpc/print",
  "read": {
    "verification": "primary",
    "where": [
      "https://medicines.org.uk/emc/product/2420/smpc/print"
    ]
  },
  "records": [
    "status-uk-ket-anaes"
  ]
};
