// Made from data/sources/nct04338321.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nct04338321: ShippedSource = {
  "id": "nct04338321",
  "type": "dataset",
  "title": "NCT04338321 (ESCAPE-TRD) results record",
  "publisher": "ClinicalTrials.gov",
  "genre": "trial registry",
  "URL": "https://meddatax.com/clinical-trials/NCT04338321/results",
  "read": {
    "verification": "primary",
    "readIn": "MedDataX (register copy)",
    "where": [
      "https://meddatax.com/clinical-trials/NCT04338321/results"
    ]
  },
  "records": [
    "ADD-ESK-JAPANESE"
  ]
};
