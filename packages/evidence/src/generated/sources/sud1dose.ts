// Made from data/sources/sud1dose.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const sud1dose: ShippedSource = {
  "id": "sud1dose",
  "type": "article-journal",
  "title": "Possible ketamine addiction after one low-dose treatment for acute suicidality: case report",
  "URL": "https://openscience.ink/paper/ketamine-addiction-sub-anaesthetic-treatment-acute-suicidality-patient-case-report",
  "read": {
    "verification": "secondary",
    "readIn": "openscience.ink",
    "where": [
      "https://openscience.ink/paper/ketamine-addiction-sub-anaesthetic-treatment-acute-suicidality-patient-case-report"
    ]
  },
  "records": [
    "DEP-CASE-SERIES"
  ]
};
