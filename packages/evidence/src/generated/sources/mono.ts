// Made from data/sources/mono.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mono: ShippedSource = {
  "id": "mono",
  "type": "dataset",
  "title": "A Study of Esketamine Nasal Spray, Administered as Monotherapy, in Adult Participants With Treatment-resistant Depression (NCT04599855), results record",
  "author": [
    {
      "literal": "Janssen"
    }
  ],
  "publisher": "ClinicalTrials.gov",
  "genre": "trial registry",
  "issued": {
    "date-parts": [
      [
        2025,
        4,
        25
      ]
    ]
  },
  "URL": "https://meddatax.com/clinical-trials/NCT04599855/results",
  "read": {
    "verification": "primary",
    "readIn": "MedDataX (register copy)",
    "where": [
      "https://meddatax.com/clinical-trials/NCT04599855/results"
    ]
  },
  "records": [
    "SCR-TRD-25",
    "us-esk-dose-mono-regimen",
    "madrs-items",
    "madrs-item-range",
    "madrs-total-range",
    "madrs-direction"
  ]
};
