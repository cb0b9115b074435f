// Made from data/sources/feder2014.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const feder2014: ShippedSource = {
  "id": "feder2014",
  "type": "article-journal",
  "title": "Efficacy of Intravenous Ketamine for Treatment of Chronic Posttraumatic Stress Disorder: A Randomized Clinical Trial",
  "author": [
    {
      "family": "Feder",
      "given": "A"
    },
    {
      "family": "Parides",
      "given": "MK"
    },
    {
      "family": "Murrough",
      "given": "JW"
    }
  ],
  "authorsComplete": false,
  "container-title": "JAMA Psychiatry",
  "volume": "71",
  "issue": "6",
  "page": "681-688",
  "issued": {
    "date-parts": [
      [
        2014
      ]
    ]
  },
  "DOI": "10.1001/jamapsychiatry.2014.62",
  "URL": "https://www.deepdyve.com/lp/american-medical-association/efficacy-of-intravenous-ketamine-for-treatment-of-chronic-B5sXFZq220",
  "read": {
    "verification": "secondary",
    "readIn": "deepdyve.com",
    "where": [
      "https://www.deepdyve.com/lp/american-medical-association/efficacy-of-intravenous-ketamine-for-treatment-of-chronic-B5sXFZq220"
    ]
  },
  "records": [
    "iv-rac-ptsd-single-feder2014",
    "eff-feder2014"
  ]
};
