// Made from data/sources/wilkinson2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const wilkinson2021: ShippedSource = {
  "id": "wilkinson2021",
  "type": "article-journal",
  "title": "Cognitive Behavioral Therapy to Sustain the Antidepressant Effects of Ketamine in Treatment-Resistant Depression: A Randomized Clinical Trial",
  "author": [
    {
      "family": "Wilkinson",
      "given": "ST"
    },
    {
      "family": "Elder",
      "given": "C"
    },
    {
      "family": "Fasula",
      "given": "M"
    },
    {
      "family": "Fenton",
      "given": "L"
    }
  ],
  "authorsComplete": false,
  "container-title": "Psychotherapy and Psychosomatics",
  "volume": "90",
  "issue": "5",
  "page": "318",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://karger.com/pps/article-abstract/90/5/318/829016/",
  "read": {
    "verification": "primary",
    "where": [
      "https://karger.com/pps/article-abstract/90/5/318/829016/"
    ]
  },
  "records": [
    "iv-rac-6in3w-biw",
    "iv-rac-cbt-wilkinson2021",
    "eff-wilkinson2021",
    "seed-021"
  ]
};
