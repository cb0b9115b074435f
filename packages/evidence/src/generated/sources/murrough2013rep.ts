// Made from data/sources/murrough2013rep.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const murrough2013rep: ShippedSource = {
  "id": "murrough2013rep",
  "type": "article-journal",
  "title": "Rapid and Longer-Term Antidepressant Effects of Repeated Ketamine Infusions in Treatment-Resistant Major Depression",
  "author": [
    {
      "family": "Murrough",
      "given": "JW"
    },
    {
      "family": "Perez",
      "given": "AM"
    },
    {
      "family": "Pillemer",
      "given": "S"
    }
  ],
  "authorsComplete": false,
  "container-title": "Biological Psychiatry",
  "volume": "74",
  "issue": "4",
  "page": "250-256",
  "issued": {
    "date-parts": [
      [
        2013
      ]
    ]
  },
  "DOI": "10.1016/j.biopsych.2012.06.022",
  "PMID": "22840761",
  "PMCID": "PMC3725185",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC3725185",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC3725185"
    ]
  },
  "records": [
    "iv-rac-6in12d-tiw",
    "eff-murrough2013rep",
    "seed-014",
    "seed-015",
    "seed-034"
  ]
};
