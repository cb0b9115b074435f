// Made from data/sources/beck2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const beck2020: ShippedSource = {
  "id": "beck2020",
  "type": "article-journal",
  "title": "Association of ketamine with psychiatric symptoms",
  "author": [
    {
      "family": "Beck",
      "given": "K"
    }
  ],
  "authorsComplete": false,
  "container-title": "JAMA Network Open",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "PMCID": "PMC7243091",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7243091",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC7243091",
      "https://discovery.researcher.life/topic/effect-sizes-for-individual-studies/5459993?page=1"
    ],
    "note": "Abstract read; the full title was not recorded the same way twice."
  },
  "aliases": [
    "beck"
  ],
  "records": [
    "iv-rac-bolus-mandal2019",
    "seed-006",
    "seed-040",
    "AE-KET-PSYCHOSIS-META",
    "ADD-BECK"
  ]
};
