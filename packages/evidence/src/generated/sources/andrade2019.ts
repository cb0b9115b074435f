// Made from data/sources/andrade2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const andrade2019: ShippedSource = {
  "id": "andrade2019",
  "type": "article-journal",
  "title": "Oral Ketamine for Depression, 2: Practical Considerations",
  "author": [
    {
      "family": "Andrade",
      "given": "C"
    }
  ],
  "container-title": "Journal of Clinical Psychiatry",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://www.psychiatrist.com/jcp/depression/oral-ketamine-for-depression-practical-considerations/",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.psychiatrist.com/jcp/depression/oral-ketamine-for-depression-practical-considerations/"
    ]
  },
  "records": [
    "po-rac-equivalence-andrade"
  ]
};
