// Made from data/sources/lara2013.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const lara2013: ShippedSource = {
  "id": "lara2013",
  "type": "article-journal",
  "title": "Antidepressant, mood stabilizing and procognitive effects of very low dose sublingual ketamine in refractory unipolar and bipolar depression",
  "author": [
    {
      "family": "Lara",
      "given": "DR"
    },
    {
      "family": "Bisol",
      "given": "LW"
    },
    {
      "family": "Munari",
      "given": "LR"
    }
  ],
  "container-title": "International Journal of Neuropsychopharmacology",
  "issued": {
    "date-parts": [
      [
        2013
      ]
    ]
  },
  "DOI": "10.1017/S1461145713000485",
  "URL": "https://docslib.org/doc/4347699/",
  "read": {
    "verification": "secondary",
    "readIn": "docslib.org",
    "where": [
      "https://docslib.org/doc/4347699/"
    ]
  },
  "records": [
    "sl-rac-lara2013",
    "eff-lara2013"
  ]
};
