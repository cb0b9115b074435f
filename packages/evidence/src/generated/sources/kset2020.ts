// Made from data/sources/kset2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kset2020: ShippedSource = {
  "id": "kset2020",
  "type": "article-journal",
  "title": "Development of the Ketamine Side Effect Tool",
  "container-title": "Journal of Affective Disorders",
  "volume": "266",
  "page": "615-620",
  "issued": {
    "date-parts": [
      [
        2020,
        4,
        1
      ]
    ]
  },
  "DOI": "10.1016/j.jad.2020.01.120",
  "URL": "https://centralcoast.intersearch.com.au/cclhdjspui/handle/1/1754?mode=simple",
  "read": {
    "verification": "primary",
    "readIn": "centralcoast.intersearch.com.au (abstract copy)",
    "where": [
      "https://centralcoast.intersearch.com.au/cclhdjspui/handle/1/1754?mode=simple"
    ]
  },
  "records": [
    "kset-forms",
    "kset-number-forms",
    "kset-validity",
    "kset-scope",
    "kset-total-range"
  ]
};
