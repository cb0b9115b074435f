// Made from data/sources/flint2017.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const flint2017: ShippedSource = {
  "id": "flint2017",
  "type": "article-journal",
  "title": "S-ketamine in children in intensive care (Flint and others, 2017)",
  "author": [
    {
      "family": "Flint",
      "given": "RB"
    },
    {
      "family": "Brouwer",
      "given": "CNM"
    },
    {
      "family": "Kranzlin",
      "given": "ASC"
    },
    {
      "family": "Lie-A-Huen",
      "given": "L"
    },
    {
      "family": "Bos",
      "given": "AP"
    },
    {
      "family": "Mathot",
      "given": "RAA"
    }
  ],
  "container-title": "Pediatric Anesthesia",
  "volume": "27",
  "issue": "11",
  "page": "1098-1107",
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "DOI": "10.1111/pan.13239",
  "read": {
    "verification": "secondary",
    "readIn": "nlmixr2lib (Flint_2017_s_ketamine)",
    "where": [
      "https://github.com/nlmixr2/nlmixr2lib"
    ],
    "note": "The title of the article was not recorded."
  },
  "records": [
    "flint-2017-s-ketamine"
  ]
};
