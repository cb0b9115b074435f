// Made from data/sources/medscape-ket.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const medscapeKet: ShippedSource = {
  "id": "medscape-ket",
  "type": "entry",
  "title": "Ketamine (Ketalar)",
  "publisher": "Medscape",
  "genre": "compendium",
  "URL": "https://reference.medscape.com/drug/ketalar-ketamine-343099",
  "read": {
    "verification": "secondary",
    "readIn": "reference.medscape.com",
    "where": [
      "https://reference.medscape.com/drug/ketalar-ketamine-343099"
    ]
  },
  "records": [
    "DEP-FREQ-KET",
    "us-ket-maint",
    "us-ket-offlabel-compendium"
  ]
};
