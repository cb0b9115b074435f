// Made from data/sources/nice-ta854.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const niceTa854: ShippedSource = {
  "id": "nice-ta854",
  "type": "report",
  "title": "Esketamine nasal spray: technology appraisal TA854, recommendations",
  "publisher": "NICE",
  "genre": "health technology assessment",
  "issued": {
    "date-parts": [
      [
        2022,
        12
      ]
    ]
  },
  "URL": "https://www.nice.org.uk/guidance/ta854/chapter/1-Recommendations",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.nice.org.uk/guidance/ta854/chapter/1-Recommendations"
    ]
  },
  "records": [
    "status-uk-esk-trd",
    "uk-nice-position"
  ]
};
