// Made from data/sources/alnefeesi2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const alnefeesi2022: ShippedSource = {
  "id": "alnefeesi2022",
  "type": "article-journal",
  "title": "Real-world effectiveness of ketamine in treatment-resistant depression: A systematic review & meta-analysis",
  "author": [
    {
      "family": "Alnefeesi",
      "given": "Y"
    },
    {
      "family": "Chen-Li",
      "given": "D"
    },
    {
      "family": "Krane",
      "given": "E"
    },
    {
      "family": "McIntyre",
      "given": "RS"
    },
    {
      "family": "Rosenblat",
      "given": "JD"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Psychiatric Research",
  "volume": "151",
  "page": "693-709",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1016/j.jpsychires.2022.04.037",
  "PMID": "35688035",
  "URL": "https://blossomanalysis.com/papers/real-world-effectiveness-of-ketamine-in-treatment-resistant-depression-a-systematic-review-meta-analysis/",
  "read": {
    "verification": "secondary",
    "readIn": "blossomanalysis.com",
    "where": [
      "https://blossomanalysis.com/papers/real-world-effectiveness-of-ketamine-in-treatment-resistant-depression-a-systematic-review-meta-analysis/"
    ]
  },
  "records": [
    "eff-alnefeesi2022",
    "seed-014",
    "seed-032"
  ]
};
