// Made from data/sources/moaas2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const moaas2022: ShippedSource = {
  "id": "moaas2022",
  "type": "article-journal",
  "title": "Modified Observer's Assessment of Alertness/Sedation, table 2",
  "container-title": "BMC Anesthesiology",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1186/s12871-022-01788-1",
  "URL": "https://bmcanesthesiol.biomedcentral.com/articles/10.1186/s12871-022-01788-1/tables/2",
  "read": {
    "verification": "primary",
    "where": [
      "https://bmcanesthesiol.biomedcentral.com/articles/10.1186/s12871-022-01788-1/tables/2"
    ],
    "note": "Only the table was read; title not recorded."
  },
  "records": [
    "moaas-items",
    "moaas-item-range",
    "moaas-total-range",
    "moaas-direction",
    "moaas-labels"
  ]
};
