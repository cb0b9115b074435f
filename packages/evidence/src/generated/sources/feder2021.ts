// Made from data/sources/feder2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const feder2021: ShippedSource = {
  "id": "feder2021",
  "type": "article-journal",
  "title": "A Randomized Controlled Trial of Repeated Ketamine Administration for Chronic Posttraumatic Stress Disorder",
  "author": [
    {
      "family": "Feder",
      "given": "A"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2020.20050596",
  "URL": "https://psychiatryonline.org/doi/abs/10.1176/appi.focus.23021014",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/abs/10.1176/appi.focus.23021014"
    ]
  },
  "records": [
    "iv-rac-ptsd-6in2w-feder2021",
    "eff-feder2021",
    "seed-057"
  ]
};
