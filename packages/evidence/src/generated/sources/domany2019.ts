// Made from data/sources/domany2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const domany2019: ShippedSource = {
  "id": "domany2019",
  "type": "article-journal",
  "title": "Repeated oral ketamine for out-patient treatment of resistant depression: randomised, double-blind, placebo-controlled, proof-of-concept study",
  "author": [
    {
      "family": "Domany",
      "given": "Y"
    }
  ],
  "authorsComplete": false,
  "container-title": "British Journal of Psychiatry",
  "volume": "214",
  "issue": "1",
  "page": "20-26",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "PMID": "30246667",
  "URL": "https://ketamine.nz/reference-8.php",
  "read": {
    "verification": "primary",
    "readIn": "ketamine.nz (abstract)",
    "where": [
      "Cambridge Core reader copy (title page only)"
    ],
    "note": "Register number NCT02037503."
  },
  "records": [
    "po-rac-domany2019",
    "ADD-DOMANY"
  ]
};
