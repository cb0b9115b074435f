// Made from data/sources/cochrane2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cochrane2021: ShippedSource = {
  "id": "cochrane2021",
  "type": "article-journal",
  "title": "Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder",
  "author": [
    {
      "family": "Dean",
      "given": "RL"
    }
  ],
  "authorsComplete": false,
  "container-title": "Cochrane Database of Systematic Reviews",
  "issue": "9",
  "page": "CD011612",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1002/14651858.CD011612.pub3",
  "PMCID": "PMC8434915",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8434915",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8434915/table/CD011612-tblf-0101",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8434915/table/CD011612-tblf-0034",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8434915/table/CD011612-tbl-0002/"
    ],
    "note": "Summary-of-findings and study tables read; first author from memory. Trial entries of the review are cited with a place."
  },
  "aliases": [
    "cochrane_lapidus",
    "cotts_ottawa"
  ],
  "records": [
    "iv-rac-6in2w-then-weekly4",
    "in-rac-lapidus2014",
    "eff-cochrane-mdz",
    "seed-014",
    "seed-063",
    "ADD-SHIROMA",
    "ADD-COCHRANE-PBO",
    "ADD-COCHRANE-MDZ",
    "ADD-GRUNEBAUM",
    "ADD-ZARATE2006"
  ]
};
