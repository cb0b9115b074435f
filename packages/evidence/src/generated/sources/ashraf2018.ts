// Made from data/sources/ashraf2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ashraf2018: ShippedSource = {
  "id": "ashraf2018",
  "type": "article-journal",
  "title": "S-ketamine and ticlopidine model (Ashraf and others, 2018)",
  "author": [
    {
      "family": "Ashraf",
      "given": "MW"
    },
    {
      "family": "Peltoniemi",
      "given": "MA"
    },
    {
      "family": "Olkkola",
      "given": "KT"
    },
    {
      "family": "Neuvonen",
      "given": "PJ"
    },
    {
      "family": "Saari",
      "given": "TI"
    }
  ],
  "container-title": "CPT: Pharmacometrics & Systems Pharmacology",
  "volume": "7",
  "issue": "10",
  "page": "687-697",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1002/psp4.12346",
  "read": {
    "verification": "secondary",
    "readIn": "nlmixr2lib (Ashraf_2018_s_ketamine_ticlopidine)",
    "where": [
      "https://github.com/nlmixr2/nlmixr2lib"
    ],
    "note": "The title of the article was not recorded."
  },
  "records": [
    "ashraf-2018-s-ketamine"
  ]
};
