// Made from data/sources/aanhetrot2010.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const aanhetrot2010: ShippedSource = {
  "id": "aanhetrot2010",
  "type": "article-journal",
  "title": "Safety and efficacy of repeated-dose intravenous ketamine for treatment-resistant depression",
  "author": [
    {
      "family": "aan het Rot",
      "given": "M"
    },
    {
      "family": "Collins",
      "given": "KA"
    },
    {
      "family": "Murrough",
      "given": "JW"
    }
  ],
  "authorsComplete": false,
  "container-title": "Biological Psychiatry",
  "issued": {
    "date-parts": [
      [
        2010
      ]
    ]
  },
  "read": {
    "verification": "unverified"
  },
  "records": [
    "iv-rac-6in12d-tiw"
  ]
};
