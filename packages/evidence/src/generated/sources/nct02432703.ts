// Made from data/sources/nct02432703.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nct02432703: ShippedSource = {
  "id": "nct02432703",
  "type": "dataset",
  "title": "NCT02432703: description of the LSAS",
  "publisher": "ClinicalTrials.gov",
  "genre": "trial registry",
  "URL": "http://inclinicaltrials.com/phobic-disorders/nct02432703/details",
  "read": {
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)",
    "where": [
      "http://inclinicaltrials.com/phobic-disorders/nct02432703/details"
    ],
    "note": "Undated."
  },
  "records": [
    "lsas-items",
    "lsas-item-range",
    "lsas-subscale-range",
    "lsas-total-range",
    "lsas-direction",
    "lsas-suicidality-item"
  ]
};
