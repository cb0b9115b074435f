// Made from data/sources/popova2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const popova2019: ShippedSource = {
  "id": "popova2019",
  "type": "article-journal",
  "title": "TRANSFORM-2: esketamine nasal spray combined with a newly initiated oral antidepressant",
  "author": [
    {
      "family": "Popova",
      "given": "V"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://www.scribd.com/document/786233715/Popova-et-al-2019-TRANSFORM-2",
  "read": {
    "verification": "secondary",
    "readIn": "scribd.com",
    "where": [
      "https://www.scribd.com/document/786233715/Popova-et-al-2019-TRANSFORM-2"
    ],
    "note": "Abstract page read through a proxy copy; journal from memory."
  },
  "records": [
    "in-esk-transform2",
    "eff-transform2",
    "seed-016",
    "seed-044"
  ]
};
