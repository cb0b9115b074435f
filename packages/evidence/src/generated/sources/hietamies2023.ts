// Made from data/sources/hietamies2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hietamies2023: ShippedSource = {
  "id": "hietamies2023",
  "type": "article-journal",
  "title": "The effects of ketamine on symptoms of depression and anxiety in real-world care settings: a retrospective controlled analysis",
  "author": [
    {
      "family": "Hietamies",
      "given": "TM"
    },
    {
      "family": "Klise",
      "given": "AJ"
    },
    {
      "family": "Heifets",
      "given": "BD"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Affective Disorders",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://moreblossom.com/papers/the-effects-of-ketamine-on-symptoms-of-depression-and-anxiety-in-real-world-care",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://moreblossom.com/papers/the-effects-of-ketamine-on-symptoms-of-depression-and-anxiety-in-real-world-care"
    ],
    "note": "Year from memory."
  },
  "records": [
    "eff-hietamies2023"
  ]
};
