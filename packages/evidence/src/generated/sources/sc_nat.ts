// Made from data/sources/sc_nat.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const scNat: ShippedSource = {
  "id": "sc_nat",
  "type": "dataset",
  "title": "Trial record: naturalistic study of subcutaneous ketamine in the treatment of depression",
  "genre": "trial register summary",
  "URL": "https://www.moreblossom.com/trials/naturalistic-study-of-ketamine-in-the-treatment-of-depression",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://www.moreblossom.com/trials/naturalistic-study-of-ketamine-in-the-treatment-of-depression"
    ]
  },
  "records": [
    "sc-rac-naturalistic"
  ]
};
