// Made from data/sources/andrashko.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const andrashko: ShippedSource = {
  "id": "andrashko",
  "type": "article-journal",
  "title": "The Antidepressant Effect of Ketamine Is Dampened by Concomitant Benzodiazepine Medication",
  "author": [
    {
      "family": "Andrashko",
      "given": "V"
    }
  ],
  "authorsComplete": false,
  "container-title": "Frontiers in Psychiatry",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.3389/fpsyt.2020.00844",
  "URL": "https://www.frontiersin.org/articles/10.3389/fpsyt.2020.00844/full",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.frontiersin.org/articles/10.3389/fpsyt.2020.00844/full"
    ],
    "note": "Author from memory."
  },
  "records": [
    "DDI-BZD-EFFICACY"
  ]
};
