// Made from data/sources/glue2024pre.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const glue2024pre: ShippedSource = {
  "id": "glue2024pre",
  "type": "article",
  "title": "Preprint of the extended-release ketamine (R-107) phase 2 trial",
  "author": [
    {
      "family": "Glue",
      "given": "P"
    }
  ],
  "authorsComplete": false,
  "publisher": "Research Square rs-3501826",
  "genre": "preprint",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://researchsquare.com/article/rs-3501826/v1",
  "read": {
    "verification": "primary",
    "where": [
      "https://researchsquare.com/article/rs-3501826/v1"
    ]
  },
  "records": [
    "po-rac-er-r107"
  ]
};
