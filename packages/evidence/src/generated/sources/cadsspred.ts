// Made from data/sources/cadsspred.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cadsspred: ShippedSource = {
  "id": "cadsspred",
  "type": "article-journal",
  "title": "Reconsidering dissociation as a predictor of antidepressant efficacy for esketamine",
  "author": [
    {
      "family": "Garcia-Romeu",
      "given": "A"
    }
  ],
  "authorsComplete": false,
  "URL": "https://moreblossom.com/papers/reconsidering-dissociation-as-a-predictor-of-antidepressant-efficacy-for-esketam",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://moreblossom.com/papers/reconsidering-dissociation-as-a-predictor-of-antidepressant-efficacy-for-esketam"
    ]
  },
  "records": [
    "TC-CADSS-EFFICACY",
    "ADD-CADSS-ESK"
  ]
};
