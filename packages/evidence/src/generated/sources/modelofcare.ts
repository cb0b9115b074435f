// Made from data/sources/modelofcare.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const modelofcare: ShippedSource = {
  "id": "modelofcare",
  "type": "article-journal",
  "title": "Ketamine treatment for depression: a model of care",
  "container-title": "Australian and New Zealand Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://discovery.researcher.life/article/ketamine-treatment-for-depression-a-model-of-care/5ee5c0f4086f3ee6893052476e46000c",
  "read": {
    "verification": "secondary",
    "readIn": "discovery.researcher.life",
    "where": [
      "https://discovery.researcher.life/article/ketamine-treatment-for-depression-a-model-of-care/5ee5c0f4086f3ee6893052476e46000c"
    ],
    "note": "Authors not shown in the copy read. Journal and year from memory."
  },
  "records": [
    "anz-model-of-care"
  ]
};
