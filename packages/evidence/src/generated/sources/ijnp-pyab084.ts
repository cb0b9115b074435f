// Made from data/sources/ijnp-pyab084.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ijnpPyab084: ShippedSource = {
  "id": "ijnp-pyab084",
  "type": "article-journal",
  "title": "Dissociation and antidepressant effect of esketamine",
  "container-title": "International Journal of Neuropsychopharmacology",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1093/ijnp/pyab084",
  "URL": "https://doi.org/10.1093/ijnp/pyab084",
  "read": {
    "verification": "primary",
    "readIn": "explore.openaire.eu (abstract copy)",
    "where": [
      "https://explore.openaire.eu/search/publication?pid=10.1093%2Fijnp%2Fpyab084"
    ]
  },
  "records": [
    "cadss-threshold-2",
    "cadss-no-efficacy-link"
  ]
};
