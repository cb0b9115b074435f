// Made from data/sources/openfda_ndc.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const openfdaNdc: ShippedSource = {
  "id": "openfda_ndc",
  "type": "dataset",
  "title": "openFDA NDC record 50458-028 (Spravato)",
  "publisher": "US Food and Drug Administration",
  "genre": "drug registry",
  "issued": {
    "date-parts": [
      [
        2026,
        9,
        29
      ]
    ]
  },
  "URL": "https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2250458-028%22",
  "read": {
    "verification": "primary",
    "where": [
      "https://api.fda.gov/drug/ndc.json?search=product_ndc:\"50458-028\"",
      "https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2250458-028%22"
    ]
  },
  "records": [
    "in-esk-us-trd",
    "seed-038",
    "seed-047",
    "us-esk-ndc"
  ]
};
