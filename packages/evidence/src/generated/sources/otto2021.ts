// Made from data/sources/otto2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const otto2021: ShippedSource = {
  "id": "otto2021",
  "type": "article-journal",
  "title": "Population pharmacokinetics of S-ketamine (model of Otto and others, 2021)",
  "author": [
    {
      "family": "Otto",
      "given": "ME"
    },
    {
      "family": "Bergmann",
      "given": "KR"
    },
    {
      "family": "Jacobs",
      "given": "G"
    },
    {
      "family": "van Esdonk",
      "given": "MJ"
    }
  ],
  "container-title": "European Journal of Clinical Pharmacology",
  "volume": "77",
  "issue": "8",
  "page": "1181-1192",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1007/s00228-021-03104-1",
  "URL": "https://rd.springer.com/article/10.1007/s00228-021-03104-1/tables/2",
  "read": {
    "verification": "secondary",
    "readIn": "nlmixr2lib (Otto_2021_s_ketamine); Table 2 was read at the publisher",
    "where": [
      "https://github.com/nlmixr2/nlmixr2lib",
      "https://rd.springer.com/article/10.1007/s00228-021-03104-1/tables/2"
    ],
    "note": "The title of the article was not recorded."
  },
  "records": [
    "otto-2021-s-ketamine"
  ]
};
