// Made from data/sources/jelen2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jelen2024: ShippedSource = {
  "id": "jelen2024",
  "type": "article-journal",
  "title": "Guidelines for ketamine use in clinical psychiatry practice (editorial)",
  "author": [
    {
      "family": "Jelen",
      "given": "LA"
    },
    {
      "family": "McShane",
      "given": "R"
    },
    {
      "family": "Young",
      "given": "AH"
    }
  ],
  "container-title": "BJPsych Open",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "URL": "https://biomed.reviewer.ly/app/publication/3782cec7-14f1-48cf-9de3-1656b2c86b2f",
  "read": {
    "verification": "secondary",
    "readIn": "biomed.reviewer.ly",
    "where": [
      "https://biomed.reviewer.ly/app/publication/3782cec7-14f1-48cf-9de3-1656b2c86b2f"
    ]
  },
  "records": [
    "im-then-oral-nz2023"
  ]
};
