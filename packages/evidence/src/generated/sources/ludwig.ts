// Made from data/sources/ludwig.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ludwig: ShippedSource = {
  "id": "ludwig",
  "type": "article-journal",
  "title": "Cardiovascular Effects of Combining Subcutaneous or Intravenous Esketamine and the MAO Inhibitor Tranylcypromine for the Treatment of Depression: A Retrospective Cohort Study",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1007/s40263-021-00837-6",
  "URL": "https://link.springer.com/article/10.1007/s40263-021-00837-6",
  "read": {
    "verification": "primary",
    "where": [
      "https://link.springer.com/article/10.1007/s40263-021-00837-6"
    ]
  },
  "records": [
    "DDI-MAOI"
  ]
};
