// Made from data/sources/krf-guidelines.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const krfGuidelines: ShippedSource = {
  "id": "krf-guidelines",
  "type": "document",
  "title": "Clinical guidelines, part 2",
  "publisher": "Ketamine Research Foundation",
  "version": "f840258915155bbfbb1a623286372418e36d69e0",
  "genre": "expert opinion",
  "URL": "https://github.com/doctorargg/LDC_POLICY_MANUAL",
  "read": {
    "verification": "secondary",
    "readIn": "krf_clinical_section.txt in github.com/doctorargg/LDC_POLICY_MANUAL",
    "where": [
      "https://github.com/doctorargg/LDC_POLICY_MANUAL"
    ],
    "note": "Plays down respiratory effects, contrary to labels; only operational items are usable."
  },
  "records": [
    "ADD-KRF-STAY",
    "ADD-KRF-IM",
    "ADD-KRF-ORAL",
    "ADD-KRF-IV-IN"
  ]
};
