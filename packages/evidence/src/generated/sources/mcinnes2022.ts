// Made from data/sources/mcinnes2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mcinnes2022: ShippedSource = {
  "id": "mcinnes2022",
  "type": "article-journal",
  "title": "A retrospective analysis of ketamine intravenous therapy for depression in real-world care settings",
  "author": [
    {
      "family": "McInnes",
      "given": "LA"
    },
    {
      "family": "Qian",
      "given": "JJ"
    },
    {
      "family": "Gargeya",
      "given": "RS"
    },
    {
      "family": "DeBattista",
      "given": "C"
    },
    {
      "family": "Heifets",
      "given": "BD"
    }
  ],
  "container-title": "Journal of Affective Disorders",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1016/j.jad.2021.12.097",
  "PMID": "35027209",
  "URL": "https://stanfordhealthcare.org/publications/837/837264.html",
  "read": {
    "verification": "primary",
    "where": [
      "https://stanfordhealthcare.org/publications/837/837264.html"
    ]
  },
  "records": [
    "iv-rac-mcinnes2022",
    "eff-mcinnes2022",
    "seed-062"
  ]
};
