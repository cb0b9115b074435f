// Made from data/sources/hoeboer2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hoeboer2020: ShippedSource = {
  "id": "hoeboer2020",
  "type": "article-journal",
  "title": "Impact of dissociation on the effectiveness of psychotherapy for post-traumatic stress disorder: meta-analysis",
  "author": [
    {
      "family": "Hoeboer"
    }
  ],
  "authorsComplete": false,
  "container-title": "BJPsych Open",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1192/bjo.2020.30",
  "URL": "https://dx.doi.org/10.1192/bjo.2020.30",
  "read": {
    "verification": "primary",
    "where": [
      "https://dx.doi.org/10.1192/bjo.2020.30",
      "https://www.ntvp.nl/impact-of-dissociation-on-the-effectiveness-of-psychotherapy-for-post-traumatic-stress-disorder-meta-analysis/"
    ]
  },
  "records": [
    "ADD-SEED-DISS"
  ]
};
