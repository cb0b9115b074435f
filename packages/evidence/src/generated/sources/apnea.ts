// Made from data/sources/apnea.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const apnea: ShippedSource = {
  "id": "apnea",
  "type": "article-journal",
  "title": "Apnea during slow sub-anaesthetic infusion of intravenous ketamine for treatment-resistant depression",
  "author": [
    {
      "family": "Gomez-Revuelta",
      "given": "M"
    },
    {
      "family": "Fernandez-Rodriguez",
      "given": "M"
    },
    {
      "family": "Boada-Anton",
      "given": "L"
    },
    {
      "family": "Vazquez-Bourgon",
      "given": "J"
    }
  ],
  "container-title": "Therapeutic Advances in Psychopharmacology",
  "volume": "10",
  "genre": "case report",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1177/2045125320981498",
  "URL": "https://open-foundation.org/2020/12/23/",
  "read": {
    "verification": "secondary",
    "readIn": "open-foundation.org",
    "where": [
      "https://open-foundation.org/2020/12/23/"
    ]
  },
  "records": [
    "AE-KET-APNOEA"
  ]
};
