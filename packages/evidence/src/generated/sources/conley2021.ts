// Made from data/sources/conley2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const conley2021: ShippedSource = {
  "id": "conley2021",
  "type": "article-journal",
  "title": "Efficacy of ketamine for major depressive episodes at 2, 4, and 6 weeks post-treatment",
  "author": [
    {
      "family": "Conley",
      "given": "AA"
    },
    {
      "family": "Norwood",
      "given": "AEQ"
    },
    {
      "family": "Hatvany",
      "given": "TC"
    },
    {
      "family": "Griffith",
      "given": "JD"
    },
    {
      "family": "Barber",
      "given": "KE"
    }
  ],
  "container-title": "Psychopharmacology",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1007/s00213-021-05825-8",
  "URL": "https://moreblossom.com/papers/efficacy-of-ketamine-for-major-depressive-episodes-at-2-4-and-6-weeks-post-treat",
  "read": {
    "verification": "primary",
    "readIn": "moreblossom.com (abstract)",
    "where": [
      "https://moreblossom.com/papers/efficacy-of-ketamine-for-major-depressive-episodes-at-2-4-and-6-weeks-post-treat"
    ]
  },
  "records": [
    "ADD-CONLEY"
  ]
};
