// Made from data/sources/uk-ketalar.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ukKetalar: ShippedSource = {
  "id": "uk-ketalar",
  "type": "document",
  "title": "Ketalar: Summary of Product Characteristics, sections 4.3 and 4.4 (UK)",
  "author": [
    {
      "literal": "Pfizer Limited"
    }
  ],
  "publisher": "MHRA",
  "genre": "SmPC",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://rxreasoner.com/monographs/ketalar/precautions",
  "read": {
    "verification": "primary",
    "readIn": "rxreasoner.com (copy)",
    "where": [
      "https://rxreasoner.com/monographs/ketalar/precautions"
    ]
  },
  "records": [
    "CI-KET-US-HYPERSENS",
    "CI-KET-UK-LIST",
    "CI-HF",
    "CI-STROKE",
    "CI-RAISED-ICP",
    "CI-IHD",
    "CI-NO-ESCORT",
    "MON-PERSONNEL",
    "DIS-ESCORT",
    "STOP-RESP",
    "uk-ket-ci-bp",
    "uk-ket-ci-preeclampsia",
    "uk-ket-ci-cardiac",
    "uk-ket-ci-cva",
    "uk-ket-ci-hyper"
  ]
};
