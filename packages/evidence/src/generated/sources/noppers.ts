// Made from data/sources/noppers.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const noppers: ShippedSource = {
  "id": "noppers",
  "type": "article-journal",
  "title": "Drug-induced liver injury following a repeated course of ketamine treatment for chronic pain in CRPS type 1 patients: a report of 3 cases",
  "author": [
    {
      "family": "Noppers",
      "given": "IM"
    },
    {
      "family": "Niesters",
      "given": "M"
    },
    {
      "family": "Aarts",
      "given": "LPHJ"
    },
    {
      "family": "Bauer",
      "given": "MCR"
    },
    {
      "family": "Drewes",
      "given": "AM"
    },
    {
      "family": "Dahan",
      "given": "A"
    },
    {
      "family": "Sarton",
      "given": "EY"
    }
  ],
  "container-title": "Pain",
  "volume": "152",
  "issue": "9",
  "page": "2173-2178",
  "issued": {
    "date-parts": [
      [
        2011
      ]
    ]
  },
  "DOI": "10.1016/j.pain.2011.03.026",
  "PMID": "21546160",
  "URL": "https://health-articles.net/s/shade.id.au1.html",
  "read": {
    "verification": "secondary",
    "readIn": "health-articles.net",
    "where": [
      "https://health-articles.net/s/shade.id.au1.html"
    ]
  },
  "records": [
    "AE-KET-LIVER",
    "STOP-LIVER"
  ]
};
