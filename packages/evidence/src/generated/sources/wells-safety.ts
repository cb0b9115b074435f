// Made from data/sources/wells-safety.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const wellsSafety: ShippedSource = {
  "id": "wells-safety",
  "type": "webpage",
  "title": "Safety standards",
  "publisher": "Wells Medicine",
  "genre": "clinic page",
  "URL": "https://wellsmedicine.com/?p=7869",
  "read": {
    "verification": "primary",
    "where": [
      "https://wellsmedicine.com/?p=7869"
    ]
  },
  "records": [
    "ADD-MON-ECG-SPO2",
    "ADD-PERSONNEL-RANGE"
  ]
};
