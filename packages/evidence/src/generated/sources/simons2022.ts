// Made from data/sources/simons2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const simons2022: ShippedSource = {
  "id": "simons2022",
  "type": "article-journal",
  "title": "S-ketamine oral thin film pharmacokinetics (Simons and others, 2022)",
  "author": [
    {
      "family": "Simons",
      "given": "P"
    },
    {
      "family": "Olofsen",
      "given": "E"
    },
    {
      "family": "van Velzen",
      "given": "M"
    },
    {
      "family": "van Lemmen",
      "given": "M"
    },
    {
      "family": "Mooren",
      "given": "R"
    },
    {
      "family": "van Dasselaar",
      "given": "T"
    }
  ],
  "authorsComplete": false,
  "container-title": "Frontiers in Pain Research",
  "volume": "3",
  "page": "946486",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.3389/fpain.2022.946486",
  "read": {
    "verification": "secondary",
    "readIn": "nlmixr2lib (Simons_2022_s_ketamine)",
    "where": [
      "https://github.com/nlmixr2/nlmixr2lib"
    ],
    "note": "The title of the article was not recorded."
  },
  "records": [
    "simons-2022-s-ketamine",
    "obs-film"
  ]
};
