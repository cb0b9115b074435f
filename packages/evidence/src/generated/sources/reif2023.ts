// Made from data/sources/reif2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const reif2023: ShippedSource = {
  "id": "reif2023",
  "type": "article-journal",
  "title": "Esketamine Nasal Spray versus Quetiapine for Treatment-Resistant Depression (ESCAPE-TRD)",
  "author": [
    {
      "family": "Reif",
      "given": "A"
    },
    {
      "literal": "ESCAPE-TRD Investigators"
    }
  ],
  "authorsComplete": false,
  "container-title": "New England Journal of Medicine",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://repository.uantwerpen.be/link/irua/200542",
  "read": {
    "verification": "primary",
    "where": [
      "https://repository.uantwerpen.be/link/irua/200542"
    ]
  },
  "records": [
    "in-esk-escape",
    "eff-escape"
  ]
};
