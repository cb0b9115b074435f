// Made from data/sources/sl431.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const sl431: ShippedSource = {
  "id": "sl431",
  "type": "article",
  "title": "Sublingual Ketamine for Depression and Anxiety: A Retrospective Study of Real-World Clinical Outcomes",
  "author": [
    {
      "family": "Aycart",
      "given": "JM"
    },
    {
      "family": "Jones",
      "given": "LS"
    },
    {
      "family": "Kuhn",
      "given": "T"
    }
  ],
  "authorsComplete": false,
  "publisher": "medRxiv",
  "genre": "preprint",
  "URL": "https://moreblossom.com/papers/sublingual-ketamine-for-depression-and-anxiety-a-retrospective-study-of-real-wor",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://moreblossom.com/papers/sublingual-ketamine-for-depression-and-anxiety-a-retrospective-study-of-real-wor"
    ]
  },
  "records": [
    "sl-rac-home-50-400"
  ]
};
