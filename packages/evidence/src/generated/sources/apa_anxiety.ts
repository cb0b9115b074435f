// Made from data/sources/apa_anxiety.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const apaAnxiety: ShippedSource = {
  "id": "apa_anxiety",
  "type": "webpage",
  "title": "What are anxiety disorders (copies of the APA patient page)",
  "publisher": "American Psychiatric Association",
  "genre": "web page",
  "URL": "https://mindinstitutes.com/what-are-anxiety-disorders",
  "read": {
    "verification": "secondary",
    "readIn": "mindinstitutes.com",
    "where": [
      "https://mindinstitutes.com/what-are-anxiety-disorders"
    ]
  },
  "records": [
    "seed-004",
    "seed-005"
  ]
};
