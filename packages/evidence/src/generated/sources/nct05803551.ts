// Made from data/sources/nct05803551.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nct05803551: ShippedSource = {
  "id": "nct05803551",
  "type": "dataset",
  "title": "NCT05803551: ketamine for depression in critically ill adults",
  "publisher": "ClinicalTrials.gov",
  "genre": "trial registry",
  "URL": "https://trials.co/clinical-trials-details/-/NCT05803551",
  "read": {
    "verification": "primary",
    "readIn": "trials.co (register copy)",
    "where": [
      "https://trials.co/clinical-trials-details/-/NCT05803551"
    ]
  },
  "records": [
    "ADD-ENTRY-VITALS"
  ]
};
