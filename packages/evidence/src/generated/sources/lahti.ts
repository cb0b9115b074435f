// Made from data/sources/lahti.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const lahti: ShippedSource = {
  "id": "lahti",
  "type": "article-journal",
  "title": "Effects of Ketamine in Normal and Schizophrenic Volunteers",
  "author": [
    {
      "family": "Lahti",
      "given": "AC"
    },
    {
      "family": "Weiler",
      "given": "MA"
    },
    {
      "family": "Michaelidis",
      "given": "T"
    },
    {
      "family": "Parwani",
      "given": "A"
    },
    {
      "family": "Tamminga",
      "given": "CA"
    }
  ],
  "container-title": "Neuropsychopharmacology",
  "volume": "25",
  "issue": "4",
  "issued": {
    "date-parts": [
      [
        2001
      ]
    ]
  },
  "URL": "https://c.coek.info/pdf-effects-of-ketamine-in-normal-and-schizophrenic-volunteers-.html",
  "read": {
    "verification": "primary",
    "where": [
      "https://c.coek.info/pdf-effects-of-ketamine-in-normal-and-schizophrenic-volunteers-.html",
      "http://www.nature.com/npp/journal/v25/n4/full/1395686a.html"
    ]
  },
  "records": [
    "CI-PSYCHOSIS-ACTIVE-KET",
    "AE-KET-PSYCHOSIS-SZ",
    "STOP-PSYCHOSIS"
  ]
};
