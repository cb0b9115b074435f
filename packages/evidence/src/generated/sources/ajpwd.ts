// Made from data/sources/ajpwd.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ajpwd: ShippedSource = {
  "id": "ajpwd",
  "type": "article-journal",
  "title": "A Potential Case of Acute Ketamine Withdrawal: Clinical Implications for the Treatment of Refractory Depression",
  "container-title": "American Journal of Psychiatry, Clinical Case Conference",
  "genre": "case report",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2020.20101480",
  "URL": "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2020.20101480",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2020.20101480"
    ],
    "note": "Authors not shown in the copy read."
  },
  "records": [
    "AE-KET-WITHDRAWAL",
    "DEP-CASE-SERIES"
  ]
};
