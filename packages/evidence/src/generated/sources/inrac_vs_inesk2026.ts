// Made from data/sources/inrac_vs_inesk2026.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const inracVsInesk2026: ShippedSource = {
  "id": "inrac_vs_inesk2026",
  "type": "article-journal",
  "title": "Real-world comparison of intranasal racemic ketamine and esketamine in treatment-resistant depression: A retrospective observational study",
  "container-title": "Journal of Affective Disorders",
  "issued": {
    "date-parts": [
      [
        2026
      ]
    ]
  },
  "URL": "https://mindscapecollective.org/articles/18991",
  "read": {
    "verification": "secondary",
    "readIn": "mindscapecollective.org",
    "where": [
      "https://mindscapecollective.org/articles/18991"
    ],
    "note": "Authors not shown in the copy read."
  },
  "records": [
    "in-rac-8x4w-real-world",
    "eff-inrac-inesk"
  ]
};
