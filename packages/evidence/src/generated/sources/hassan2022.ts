// Made from data/sources/hassan2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hassan2022: ShippedSource = {
  "id": "hassan2022",
  "type": "article-journal",
  "title": "Safety, effectiveness and tolerability of sublingual ketamine in depression and anxiety: A retrospective study of off-label, at-home use",
  "author": [
    {
      "family": "Hassan",
      "given": "K"
    },
    {
      "family": "Sankarabhotla",
      "given": "A"
    },
    {
      "family": "Davis",
      "given": "P"
    }
  ],
  "authorsComplete": false,
  "container-title": "Frontiers in Psychiatry",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.3389/fpsyt.2022.992624",
  "URL": "https://frontiersin.org/articles/10.3389/fpsyt.2022.992624/full",
  "read": {
    "verification": "primary",
    "where": [
      "https://frontiersin.org/articles/10.3389/fpsyt.2022.992624/full"
    ]
  },
  "records": [
    "sl-rac-home-hassan2022",
    "eff-hassan2022"
  ]
};
