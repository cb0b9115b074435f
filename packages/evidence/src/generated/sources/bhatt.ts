// Made from data/sources/bhatt.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const bhatt: ShippedSource = {
  "id": "bhatt",
  "type": "article-journal",
  "title": "Ketamine-Induced Manic Episode",
  "author": [
    {
      "family": "Bhatt",
      "given": "K"
    },
    {
      "family": "Yoo",
      "given": "J"
    },
    {
      "family": "Bridges",
      "given": "A"
    }
  ],
  "container-title": "Primary Care Companion CNS Disorders",
  "volume": "23",
  "issue": "3",
  "page": "20l02811",
  "genre": "case report",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.4088/PCC.20l02811",
  "URL": "http://doi.org/10.4088/PCC.20l02811",
  "read": {
    "verification": "primary",
    "where": [
      "http://doi.org/10.4088/PCC.20l02811"
    ]
  },
  "records": [
    "CI-BIPOLAR",
    "AE-KET-MANIA",
    "MON-MENTAL-BETWEEN",
    "SP-BIPOLAR"
  ]
};
