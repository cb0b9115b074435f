// Made from data/sources/nct02493868.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nct02493868: ShippedSource = {
  "id": "nct02493868",
  "type": "dataset",
  "title": "NCT02493868 (SUSTAIN-1) results: definitions of stable remission and relapse",
  "publisher": "ClinicalTrials.gov",
  "genre": "trial registry",
  "issued": {
    "date-parts": [
      [
        2025,
        4,
        29
      ]
    ]
  },
  "URL": "https://meddatax.com/clinical-trials/NCT02493868/results",
  "read": {
    "verification": "primary",
    "readIn": "meddatax.com (copy)",
    "where": [
      "https://meddatax.com/clinical-trials/NCT02493868/results"
    ]
  },
  "records": [
    "madrs-stable-remission",
    "madrs-relapse"
  ]
};
