// Made from data/sources/epocrates-janik-2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const epocratesJanik2025: ShippedSource = {
  "id": "epocrates-janik-2025",
  "type": "article-newspaper",
  "title": "More evidence for esketamine monotherapy (digest of Janik et al., JAMA Psychiatry, 2 July 2025)",
  "publisher": "epocrates",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2025,
        7,
        7
      ]
    ]
  },
  "URL": "https://epocrates.com/online/article/more-evidence-for-esketamine-monotherapy-in-treatment-resistant-depression",
  "read": {
    "verification": "secondary",
    "readIn": "epocrates.com (news report)",
    "where": [
      "https://epocrates.com/online/article/more-evidence-for-esketamine-monotherapy-in-treatment-resistant-depression"
    ]
  },
  "records": [
    "trd4005-ar-nausea",
    "trd4005-ar-dissociation",
    "trd4005-ar-dizziness",
    "trd4005-ar-headache"
  ]
};
