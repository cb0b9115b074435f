// Made from data/sources/kicreview.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kicreview: ShippedSource = {
  "id": "kicreview",
  "type": "article-journal",
  "title": "Ketamine-induced cystitis: a comprehensive review of the urologic effects of this psychoactive drug",
  "URL": "https://healthpsychologyresearch.openmedicalpublishing.org/article/38247-ketamine-induced-cystitis-a-comprehensive-review-of-the-urologic-effects-of-this-psychoactive-drug",
  "read": {
    "verification": "primary",
    "where": [
      "https://healthpsychologyresearch.openmedicalpublishing.org/article/38247-ketamine-induced-cystitis-a-comprehensive-review-of-the-urologic-effects-of-this-psychoactive-drug"
    ]
  },
  "records": [
    "AE-KET-BLADDER"
  ]
};
