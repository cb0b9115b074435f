// Made from data/sources/schak.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const schak: ShippedSource = {
  "id": "schak",
  "type": "article-journal",
  "title": "Potential risks of poorly monitored ketamine use in depression treatment",
  "issued": {
    "date-parts": [
      [
        2016
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2015.15081082",
  "URL": "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2015.15081082",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2015.15081082"
    ],
    "note": "Title from memory."
  },
  "records": [
    "DEP-CASE-SERIES"
  ]
};
