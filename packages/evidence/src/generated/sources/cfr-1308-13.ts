// Made from data/sources/cfr-1308-13.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cfr130813: ShippedSource = {
  "id": "cfr-1308-13",
  "type": "regulation",
  "title": "21 CFR 1308.13",
  "publisher": "Drug Enforcement Administration",
  "URL": "https://docslib.org/doc/12034772/drug-enforcement-administration-justice-%C2%A7-1308-13",
  "read": {
    "verification": "primary",
    "readIn": "docslib.org (copy)",
    "where": [
      "https://docslib.org/doc/12034772/drug-enforcement-administration-justice-%C2%A7-1308-13"
    ],
    "note": "Undated copy."
  },
  "records": [
    "us-dea-code"
  ]
};
