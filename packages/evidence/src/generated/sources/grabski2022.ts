// Made from data/sources/grabski2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const grabski2022: ShippedSource = {
  "id": "grabski2022",
  "type": "article-journal",
  "title": "Adjunctive Ketamine With Relapse Prevention-Based Psychological Therapy in the Treatment of Alcohol Use Disorder",
  "author": [
    {
      "family": "Grabski",
      "given": "M"
    },
    {
      "family": "McAndrew",
      "given": "A"
    },
    {
      "family": "Lawn",
      "given": "W"
    },
    {
      "family": "Morgan",
      "given": "CJA"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2021.21030277",
  "URL": "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2021.21030277",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2021.21030277"
    ]
  },
  "records": [
    "iv-rac-aud-grabski2022",
    "eff-grabski2022",
    "seed-008",
    "seed-057"
  ]
};
