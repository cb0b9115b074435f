// Made from data/sources/nztrial.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nztrial: ShippedSource = {
  "id": "nztrial",
  "type": "dataset",
  "title": "An open-label feasibility study of ketamine-assisted therapy: eligibility (ACTRN12621000562875)",
  "author": [
    {
      "literal": "University of Auckland"
    }
  ],
  "publisher": "ANZCTR record",
  "genre": "trial registry",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://trial.medpath.com/clinical-trial/1188b726d440b390/ketamine-assisted-therapy-treatment-resistant-depression",
  "read": {
    "verification": "primary",
    "where": [
      "https://trial.medpath.com/clinical-trial/1188b726d440b390/ketamine-assisted-therapy-treatment-resistant-depression"
    ]
  },
  "records": [
    "CI-BIPOLAR",
    "CI-SUD-ACTIVE",
    "CI-HTN-UNCONTROLLED",
    "CI-SUICIDE-IMMINENT",
    "CI-RENAL",
    "SCR-SEVERITY",
    "SP-RENAL",
    "SP-BIPOLAR"
  ]
};
