// Made from data/sources/fedgchin2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fedgchin2019: ShippedSource = {
  "id": "fedgchin2019",
  "type": "dataset",
  "title": "TRANSFORM-1 trial record NCT02417064 (fixed doses)",
  "author": [
    {
      "literal": "Janssen Research & Development"
    }
  ],
  "genre": "trial registry",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://clinicaltrials.gov/ct2/show/results/NCT02417064",
  "read": {
    "verification": "primary",
    "where": [
      "https://clinicaltrials.gov/ct2/show/results/NCT02417064",
      "https://meddatax.com/clinical-trials/NCT02417064/results"
    ]
  },
  "records": [
    "in-esk-transform1",
    "eff-transform1"
  ]
};
