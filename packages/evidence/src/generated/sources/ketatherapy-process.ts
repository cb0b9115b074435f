// Made from data/sources/ketatherapy-process.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ketatherapyProcess: ShippedSource = {
  "id": "ketatherapy-process",
  "type": "webpage",
  "title": "The process",
  "publisher": "KetaTherapy",
  "genre": "clinic page",
  "URL": "https://www.ketatherapy.com/the-ketatherapy-process",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.ketatherapy.com/the-ketatherapy-process"
    ]
  },
  "records": [
    "ADD-FAST-6-6",
    "ADD-MON-ECG-SPO2"
  ]
};
