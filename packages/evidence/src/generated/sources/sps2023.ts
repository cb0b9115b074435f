// Made from data/sources/sps2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const sps2023: ShippedSource = {
  "id": "sps2023",
  "type": "webpage",
  "title": "Safety labelling for esketamine updated in the US to include respiratory depression and arrest",
  "publisher": "NHS Specialist Pharmacy Service",
  "genre": "regulatory news",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://www.medicinesresources.nhs.uk/safety-labelling-for-esketamine-spravato-updated-in-the-us-to-include-risk-of-respiratory-depression-and-arrest.html",
  "read": {
    "verification": "secondary",
    "readIn": "medicinesresources.nhs.uk (regulatory news)",
    "where": [
      "https://www.medicinesresources.nhs.uk/safety-labelling-for-esketamine-spravato-updated-in-the-us-to-include-risk-of-respiratory-depression-and-arrest.html"
    ]
  },
  "records": [
    "us-esk-resp-cases"
  ]
};
