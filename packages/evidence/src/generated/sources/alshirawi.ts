// Made from data/sources/alshirawi.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const alshirawi: ShippedSource = {
  "id": "alshirawi",
  "type": "article-journal",
  "title": "Oral Ketamine in Treatment-Resistant Depression: A Clinical Effectiveness Case Series",
  "author": [
    {
      "family": "Al Shirawi",
      "given": "MI"
    },
    {
      "family": "Kennedy",
      "given": "SH"
    },
    {
      "family": "Ho",
      "given": "KT"
    },
    {
      "family": "Byrne",
      "given": "R"
    },
    {
      "family": "Downar",
      "given": "J"
    }
  ],
  "container-title": "Journal of Clinical Psychopharmacology",
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "URL": "https://www.scribd.com/document/523450892/Oral-Ketamine-in-Treatment-Resistant-Depression-A-16",
  "read": {
    "verification": "secondary",
    "readIn": "scribd.com",
    "where": [
      "https://www.scribd.com/document/523450892/Oral-Ketamine-in-Treatment-Resistant-Depression-A-16"
    ],
    "note": "Year from memory."
  },
  "records": [
    "po-rac-alshirawi"
  ]
};
