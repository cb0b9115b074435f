// Made from data/sources/ca-spravato-monograph.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const caSpravatoMonograph: ShippedSource = {
  "id": "ca-spravato-monograph",
  "type": "document",
  "title": "SPRAVATO Canadian product monograph, title page",
  "publisher": "Janssen Inc.",
  "genre": "prescribing information",
  "issued": {
    "date-parts": [
      [
        2021,
        9,
        1
      ]
    ]
  },
  "URL": "https://vdocuments.mx/esketamine-product-monograph.html",
  "read": {
    "verification": "primary",
    "readIn": "vdocuments.mx (copy)",
    "where": [
      "https://vdocuments.mx/esketamine-product-monograph.html"
    ]
  },
  "records": [
    "ca-narcotic",
    "status-ca-esk-mdd"
  ]
};
