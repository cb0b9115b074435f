// Made from data/sources/murrough2013rct.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const murrough2013rct: ShippedSource = {
  "id": "murrough2013rct",
  "type": "article-journal",
  "title": "Antidepressant Efficacy of Ketamine in Treatment-Resistant Major Depression: A Two-Site Randomized Controlled Trial",
  "author": [
    {
      "family": "Murrough",
      "given": "JW"
    },
    {
      "family": "Iosifescu",
      "given": "DV"
    },
    {
      "family": "Chang",
      "given": "LC"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2013
      ]
    ]
  },
  "PMID": "23982301",
  "URL": "https://vdocuments.pub/ni-hms-572203.html",
  "read": {
    "verification": "secondary",
    "readIn": "vdocuments.pub",
    "where": [
      "https://vdocuments.pub/ni-hms-572203.html"
    ],
    "note": "Design and N read; the response percentages were cut off in the copy read and are from memory."
  },
  "records": [
    "iv-rac-single-0.5-40",
    "eff-murrough2013rct",
    "seed-014"
  ]
};
