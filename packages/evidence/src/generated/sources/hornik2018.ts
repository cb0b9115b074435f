// Made from data/sources/hornik2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hornik2018: ShippedSource = {
  "id": "hornik2018",
  "type": "article-journal",
  "title": "Ketamine model of Hornik (2018)",
  "author": [
    {
      "family": "Hornik"
    }
  ],
  "authorsComplete": false,
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1002/jcph.1116",
  "PMID": "29677389",
  "read": {
    "verification": "secondary",
    "readIn": "opentiva (class Hornik)",
    "where": [
      "opentiva Python library, class Hornik"
    ],
    "note": "Title not recorded; author as named in the model."
  },
  "records": [
    "hornik-2018"
  ]
};
