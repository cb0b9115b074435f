// Made from data/sources/mandal2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mandal2019: ShippedSource = {
  "id": "mandal2019",
  "type": "article-journal",
  "title": "Efficacy of ketamine therapy in the treatment of depression",
  "author": [
    {
      "family": "Mandal",
      "given": "S"
    },
    {
      "family": "Sinha",
      "given": "VK"
    },
    {
      "family": "Goyal",
      "given": "N"
    }
  ],
  "container-title": "Indian Journal of Psychiatry",
  "volume": "61",
  "issue": "5",
  "page": "480-485",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "DOI": "10.4103/psychiatry.IndianJPsychiatry_484_18",
  "PMID": "31579184",
  "PMCID": "PMC6767816",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6767816/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6767816/"
    ]
  },
  "records": [
    "iv-rac-bolus-mandal2019"
  ]
};
