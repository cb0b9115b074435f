// Made from data/sources/jelovac_news.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jelovacNews: ShippedSource = {
  "id": "jelovac_news",
  "type": "post-weblog",
  "title": "KARMA-Dep 2 trial report with arm-level response and remission",
  "publisher": "DRD Online",
  "genre": "blog report",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://www.drdonline.net/post/the-karma-dep-2-trial-ketamine-no-better-than-midazolam-for-inpatient-depression",
  "read": {
    "verification": "secondary",
    "readIn": "drdonline.net",
    "where": [
      "https://www.drdonline.net/post/the-karma-dep-2-trial-ketamine-no-better-than-midazolam-for-inpatient-depression"
    ]
  },
  "records": [
    "eff-karmadep2"
  ]
};
