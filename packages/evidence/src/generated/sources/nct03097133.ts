// Made from data/sources/nct03097133.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nct03097133: ShippedSource = {
  "id": "nct03097133",
  "type": "dataset",
  "title": "NCT03097133 results (ASPIRE II)",
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
  "URL": "https://meddatax.com/clinical-trials/NCT03097133/results",
  "read": {
    "verification": "primary",
    "readIn": "meddatax.com (copy)",
    "where": [
      "https://meddatax.com/clinical-trials/NCT03097133/results"
    ]
  },
  "records": [
    "esk-mdsi-trial-days"
  ]
};
