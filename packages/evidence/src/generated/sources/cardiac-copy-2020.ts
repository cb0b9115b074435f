// Made from data/sources/cardiac-copy-2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cardiacCopy2020: ShippedSource = {
  "id": "cardiac-copy-2020",
  "type": "article-journal",
  "title": "Cardiac safety of esketamine nasal spray, pooled analysis",
  "container-title": "CNS Drugs",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "read": {
    "verification": "secondary",
    "readIn": "a poor third-party copy of the abstract",
    "where": [
      "https://teannualconference2015.info/%EF%BB%BFbackground-an-intranasal-formulation-of-esketamine-combined-with-an-dental-antidepressant-is-approved-in-america-and-europe-for-adults-with-treatment-resistant-depression-trd/",
      "https://teannualconference2015.info/ (copy of a CNS Drugs abstract)"
    ]
  },
  "records": [
    "esk-bp-mean-u65",
    "esk-bp-mean-65",
    "esk-bp-return"
  ]
};
