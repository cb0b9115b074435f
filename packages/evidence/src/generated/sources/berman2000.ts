// Made from data/sources/berman2000.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const berman2000: ShippedSource = {
  "id": "berman2000",
  "type": "article-journal",
  "title": "Antidepressant effects of ketamine in depressed patients",
  "author": [
    {
      "family": "Berman",
      "given": "RM"
    },
    {
      "family": "Cappiello",
      "given": "A"
    },
    {
      "family": "Anand",
      "given": "A"
    },
    {
      "family": "Oren",
      "given": "DA"
    },
    {
      "family": "Heninger",
      "given": "GR"
    },
    {
      "family": "Charney",
      "given": "DS"
    },
    {
      "family": "Krystal",
      "given": "JH"
    }
  ],
  "container-title": "Biological Psychiatry",
  "volume": "47",
  "issue": "4",
  "page": "351-354",
  "issued": {
    "date-parts": [
      [
        2000
      ]
    ]
  },
  "DOI": "10.1016/S0006-3223(99)00230-9",
  "URL": "https://scholars.mssm.edu/en/publications/antidepressant-effects-of-ketamine-in-depressed-patients-2",
  "read": {
    "verification": "primary",
    "where": [
      "https://scholars.mssm.edu/en/publications/antidepressant-effects-of-ketamine-in-depressed-patients-2"
    ]
  },
  "records": [
    "iv-rac-single-0.5-40",
    "eff-berman2000",
    "seed-013"
  ]
};
