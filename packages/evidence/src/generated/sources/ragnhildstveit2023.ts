// Made from data/sources/ragnhildstveit2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ragnhildstveit2023: ShippedSource = {
  "id": "ragnhildstveit2023",
  "type": "article-journal",
  "title": "The potential of ketamine for posttraumatic stress disorder: a review of clinical evidence",
  "author": [
    {
      "family": "Ragnhildstveit",
      "given": "A"
    },
    {
      "family": "Roscoe",
      "given": "J"
    },
    {
      "family": "Bass",
      "given": "LC"
    },
    {
      "family": "Averill",
      "given": "CL"
    },
    {
      "family": "Abdallah",
      "given": "CG"
    },
    {
      "family": "Averill",
      "given": "LA"
    }
  ],
  "container-title": "Therapeutic Advances in Psychopharmacology",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://biomed.reviewer.ly/app/publication/78f14e81-1660-4ee4-9643-10f9fb8cb99d",
  "read": {
    "verification": "secondary",
    "readIn": "biomed.reviewer.ly",
    "where": [
      "https://biomed.reviewer.ly/app/publication/78f14e81-1660-4ee4-9643-10f9fb8cb99d"
    ]
  },
  "records": [
    "seed-011"
  ]
};
