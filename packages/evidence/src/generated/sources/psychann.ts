// Made from data/sources/psychann.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const psychann: ShippedSource = {
  "id": "psychann",
  "type": "article-journal",
  "title": "Ketamine and its pharmacologic profile in psychiatric disorders",
  "container-title": "Psychiatric Annals",
  "volume": "48",
  "issue": "4",
  "page": "170-174",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "URL": "https://discovery.researcher.life/article/ketamine-and-its-pharmacologic-profile-in-psychiatric-disorders/e200e4f8bcfe39ac8602c47f5ccb2ff8",
  "read": {
    "verification": "secondary",
    "readIn": "discovery.researcher.life",
    "where": [
      "https://discovery.researcher.life/article/ketamine-and-its-pharmacologic-profile-in-psychiatric-disorders/e200e4f8bcfe39ac8602c47f5ccb2ff8"
    ],
    "note": "Authors not shown in the copy read."
  },
  "records": [
    "CI-PSYCHOSIS-ACTIVE-KET",
    "CI-SUD-ACTIVE",
    "CI-KETAMINE-USE",
    "CI-CYSTITIS",
    "DEP-MONITOR"
  ]
};
