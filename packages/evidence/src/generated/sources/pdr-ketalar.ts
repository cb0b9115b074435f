// Made from data/sources/pdr-ketalar.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const pdrKetalar: ShippedSource = {
  "id": "pdr-ketalar",
  "type": "entry",
  "title": "Ketalar drug summary: contraindications and precautions",
  "publisher": "PDR",
  "genre": "compendium",
  "URL": "https://physician.pdr.net/drug-summary/Ketalar-ketamine-hydrochloride-1999",
  "read": {
    "verification": "secondary",
    "readIn": "physician.pdr.net (compendium)",
    "where": [
      "https://physician.pdr.net/drug-summary/Ketalar-ketamine-hydrochloride-1999"
    ],
    "note": "Undated."
  },
  "records": [
    "us-ket-ci-bp",
    "us-ket-ci-hyper",
    "us-ket-w-lft"
  ]
};
