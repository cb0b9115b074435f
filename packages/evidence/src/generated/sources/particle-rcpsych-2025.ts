// Made from data/sources/particle-rcpsych-2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const particleRcpsych2025: ShippedSource = {
  "id": "particle-rcpsych-2025",
  "type": "article-newspaper",
  "title": "Psychiatrists endorse ketamine for depression within specialist clinics",
  "publisher": "Particle News",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://particle.news/story/psychiatrists-endorse-ketamine-for-depression-within-specialist-clinics",
  "read": {
    "verification": "secondary",
    "readIn": "Particle News report",
    "where": [
      "https://particle.news/story/psychiatrists-endorse-ketamine-for-depression-within-specialist-clinics"
    ],
    "note": "The statement of the Royal College of Psychiatrists itself was not read."
  },
  "records": [
    "ADD-RCPSYCH"
  ]
};
