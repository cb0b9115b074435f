// Made from data/sources/singh2016.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const singh2016: ShippedSource = {
  "id": "singh2016",
  "type": "article-journal",
  "title": "A Double-Blind, Randomized, Placebo-Controlled, Dose-Frequency Study of Intravenous Ketamine in Patients With Treatment-Resistant Depression",
  "author": [
    {
      "family": "Singh",
      "given": "JB"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2016
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2016.16010037",
  "URL": "https://psychiatryonline.org/doi/abs/10.1176/appi.ajp.2016.16010037",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/abs/10.1176/appi.ajp.2016.16010037"
    ],
    "note": "Abstract read; title and first author from memory."
  },
  "records": [
    "iv-rac-biw-vs-tiw-singh2016",
    "eff-singh2016",
    "seed-034"
  ]
};
