// Made from data/sources/nice-ta854-review.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const niceTa854Review: ShippedSource = {
  "id": "nice-ta854-review",
  "type": "report",
  "title": "Technology appraisal TA854: review decision",
  "publisher": "NICE",
  "genre": "health technology assessment",
  "URL": "https://nice.org.uk/guidance/ta854/evidence/review-decision-13433953645?tab=evidence",
  "read": {
    "verification": "primary",
    "where": [
      "https://nice.org.uk/guidance/ta854/evidence/review-decision-13433953645?tab=evidence"
    ],
    "note": "Undated."
  },
  "records": [
    "uk-nice-ta854",
    "uk-nice-review"
  ]
};
