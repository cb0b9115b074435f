// Made from data/sources/nct04226963.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nct04226963: ShippedSource = {
  "id": "nct04226963",
  "type": "dataset",
  "title": "NCT04226963: description of CADSS and BPRS subscale",
  "publisher": "ClinicalTrials.gov",
  "genre": "trial registry",
  "URL": "https://inclinicaltrials.com/major-depressive-disorder/NCT04226963/details",
  "read": {
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)",
    "where": [
      "https://inclinicaltrials.com/major-depressive-disorder/NCT04226963/details"
    ],
    "note": "Undated."
  },
  "records": [
    "cadss-items",
    "cadss-item-range",
    "cadss-total-range",
    "cadss-direction",
    "cadss-suicidality-item",
    "bprs-positive-items",
    "bprs-positive-item-range",
    "bprs-positive-total-range",
    "bprs-positive-direction"
  ]
};
