// Made from data/sources/openfda.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const openfda: ShippedSource = {
  "id": "openfda",
  "type": "dataset",
  "title": "openFDA NDC and substance records for Ketalar, ketamine hydrochloride and Spravato",
  "publisher": "US Food and Drug Administration",
  "genre": "drug registry",
  "issued": {
    "date-parts": [
      [
        2026
      ]
    ]
  },
  "URL": "https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2242023-113%22",
  "read": {
    "verification": "primary",
    "where": [
      "https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2242023-113%22",
      "https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2250458-028%22",
      "https://api.fda.gov/other/substance.json?search=unii%3A690G0D6V8H"
    ]
  },
  "records": [
    "DEP-SCHEDULE",
    "us-ket-ndc"
  ]
};
