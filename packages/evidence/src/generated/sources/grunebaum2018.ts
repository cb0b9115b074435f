// Made from data/sources/grunebaum2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const grunebaum2018: ShippedSource = {
  "id": "grunebaum2018",
  "type": "article-journal",
  "title": "Ketamine for Rapid Reduction of Suicidal Thoughts in Major Depression: A Midazolam-Controlled Randomized Clinical Trial",
  "author": [
    {
      "family": "Grunebaum",
      "given": "MF"
    },
    {
      "family": "Galfalvy",
      "given": "HC"
    },
    {
      "family": "Choo",
      "given": "TH"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2017.17060647",
  "URL": "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2017.17060647",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2017.17060647"
    ]
  },
  "records": [
    "iv-rac-grunebaum2018",
    "eff-grunebaum2018",
    "seed-017",
    "seed-018",
    "ssi-screen-cutoff"
  ]
};
