// Made from data/sources/comorbidity-pcl5.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const comorbidityPcl5: ShippedSource = {
  "id": "comorbidity-pcl5",
  "type": "webpage",
  "title": "PCL-5 scoring and interpretation",
  "publisher": "Comorbidity Guidelines (Australia)",
  "genre": "guideline",
  "URL": "https://comorbidityguidelines.org.au/appendix-s-ptsd-checklist-for-dsm5-pcl5/pcl5-scoring-and-interpretation",
  "read": {
    "verification": "secondary",
    "readIn": "comorbidityguidelines.org.au (guideline)",
    "where": [
      "https://comorbidityguidelines.org.au/appendix-s-ptsd-checklist-for-dsm5-pcl5/pcl5-scoring-and-interpretation"
    ],
    "note": "Undated."
  },
  "records": [
    "pcl5-items",
    "pcl5-item-range",
    "pcl5-total-range",
    "pcl5-direction",
    "pcl5-recall",
    "pcl5-severity-bands",
    "pcl5-clusters",
    "pcl5-provisional-diagnosis",
    "pcl5-screen-cutoff",
    "pcl5-suicidality-item"
  ]
};
