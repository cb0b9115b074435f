// Made from data/sources/sjw.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const sjw: ShippedSource = {
  "id": "sjw",
  "type": "article-journal",
  "title": "St John's wort greatly decreases the plasma concentrations of oral S-ketamine",
  "author": [
    {
      "family": "Peltoniemi",
      "given": "MA"
    }
  ],
  "authorsComplete": false,
  "issued": {
    "date-parts": [
      [
        2012
      ]
    ]
  },
  "URL": "https://discovery.researcher.life/article/st-john-s-wort-greatly-decreases-the-plasma-concentrations-of-oral-s-ketamine/86327f582b9f36efa9b4de155d282016",
  "read": {
    "verification": "secondary",
    "readIn": "discovery.researcher.life",
    "where": [
      "https://discovery.researcher.life/article/st-john-s-wort-greatly-decreases-the-plasma-concentrations-of-oral-s-ketamine/86327f582b9f36efa9b4de155d282016"
    ],
    "note": "Author from memory. Year from memory."
  },
  "records": [
    "DDI-SJW"
  ]
};
