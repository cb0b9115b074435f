// Made from data/sources/cssrs-triage.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cssrsTriage: ShippedSource = {
  "id": "cssrs-triage",
  "type": "webpage",
  "title": "Clinical triage guidelines using the C-SSRS",
  "publisher": "Columbia Lighthouse Project",
  "genre": "guideline",
  "URL": "https://docsbay.net/doc/914678/c-ssrs-triage-guidelines",
  "read": {
    "verification": "primary",
    "readIn": "docsbay.net (copy)",
    "where": [
      "https://docsbay.net/doc/914678/c-ssrs-triage-guidelines"
    ],
    "note": "Undated."
  },
  "records": [
    "cssrs-screen-recall",
    "cssrs-screen-risk-high",
    "ADD-CSSRS"
  ]
};
