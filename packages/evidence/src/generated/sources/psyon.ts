// Made from data/sources/psyon.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const psyon: ShippedSource = {
  "id": "psyon",
  "type": "webpage",
  "title": "Exclusion criteria for ketamine-assisted therapy",
  "publisher": "Psyon",
  "genre": "service information",
  "URL": "https://www.psyon.cz/en/faq/exclusion-criteria/",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.psyon.cz/en/faq/exclusion-criteria/"
    ]
  },
  "records": [
    "CI-PSYCHOSIS-ACTIVE-KET",
    "CI-PSYCHOSIS-FAMILY",
    "CI-BIPOLAR",
    "CI-SUD-ACTIVE",
    "CI-PERSONALITY",
    "DEP-MONITOR",
    "ADD-EXCL-TORONTO"
  ]
};
