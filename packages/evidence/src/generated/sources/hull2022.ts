// Made from data/sources/hull2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hull2022: ShippedSource = {
  "id": "hull2022",
  "type": "article-journal",
  "title": "At-home, sublingual ketamine telehealth is a safe and effective treatment for moderate to severe anxiety and depression: Findings from a large, prospective, open-label effectiveness trial",
  "author": [
    {
      "family": "Hull",
      "given": "TD"
    },
    {
      "family": "Malgaroli",
      "given": "M"
    },
    {
      "family": "Gazzaley",
      "given": "A"
    },
    {
      "family": "Akiki",
      "given": "TJ"
    },
    {
      "family": "Arden",
      "given": "K"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Affective Disorders",
  "volume": "314",
  "page": "59-67",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1016/j.jad.2022.07.004",
  "URL": "https://peeref.com/works/25924086",
  "read": {
    "verification": "secondary",
    "readIn": "peeref.com",
    "where": [
      "https://peeref.com/works/25924086"
    ]
  },
  "records": [
    "sl-rac-home-hull2022",
    "eff-hull2022",
    "seed-020"
  ]
};
