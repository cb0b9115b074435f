// Made from data/sources/correia2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const correia2020: ShippedSource = {
  "id": "correia2020",
  "type": "article-journal",
  "title": "Efficacy and safety of adjunctive therapy using esketamine or racemic ketamine for adult treatment-resistant depression: A randomized, double-blind, non-inferiority study",
  "author": [
    {
      "family": "Correia-Melo",
      "given": "FS"
    },
    {
      "family": "Leal",
      "given": "GC"
    },
    {
      "family": "Vieira",
      "given": "F"
    },
    {
      "family": "Quarantini",
      "given": "LC"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Affective Disorders",
  "volume": "264",
  "page": "527-534",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "PMID": "31786030",
  "URL": "https://read.qxmd.com/read/31786030/",
  "read": {
    "verification": "secondary",
    "readIn": "read.qxmd.com",
    "where": [
      "https://read.qxmd.com/read/31786030/"
    ]
  },
  "records": [
    "iv-esk-0.25-correia2020",
    "eff-correia2020",
    "seed-048"
  ]
};
