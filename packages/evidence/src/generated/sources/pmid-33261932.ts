// Made from data/sources/pmid-33261932.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const pmid33261932: ShippedSource = {
  "id": "pmid-33261932",
  "type": "article-journal",
  "title": "Meaningful change thresholds of the PHQ-9 and MADRS in esketamine trials",
  "container-title": "Journal of Affective Disorders",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "PMID": "33261932",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/33261932/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubmed.ncbi.nlm.nih.gov/33261932/"
    ],
    "note": "Dated 2020/2021; authors not recorded."
  },
  "records": [
    "phq9-mct-esketamine",
    "phq9-mct-share",
    "madrs-mct-esketamine",
    "madrs-mct-share"
  ]
};
