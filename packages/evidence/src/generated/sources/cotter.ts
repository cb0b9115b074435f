// Made from data/sources/cotter.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cotter: ShippedSource = {
  "id": "cotter",
  "type": "article-journal",
  "title": "Repeated or Continuous Medically Supervised Ketamine Administration Associated with Hepatobiliary Adverse Events: A Retrospective Case Series",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1007/s40264-021-01120-9",
  "read": {
    "verification": "secondary",
    "readIn": "distantreader.org",
    "where": [
      "distantreader.org/stacks/cord/cord-0956006-hmgvzzrj.txt"
    ]
  },
  "records": [
    "AE-KET-LIVER"
  ]
};
