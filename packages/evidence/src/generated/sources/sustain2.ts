// Made from data/sources/sustain2.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const sustain2: ShippedSource = {
  "id": "sustain2",
  "type": "dataset",
  "title": "SUSTAIN-2 trial record NCT02497287",
  "author": [
    {
      "literal": "Janssen Research & Development"
    }
  ],
  "genre": "trial registry",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://meddatax.com/clinical-trials/NCT02497287/results",
  "read": {
    "verification": "primary",
    "where": [
      "https://meddatax.com/clinical-trials/NCT02497287/results"
    ]
  },
  "records": [
    "in-esk-sustain2"
  ]
};
