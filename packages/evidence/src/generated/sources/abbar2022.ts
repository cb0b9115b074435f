// Made from data/sources/abbar2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const abbar2022: ShippedSource = {
  "id": "abbar2022",
  "type": "article-journal",
  "title": "Ketamine for the acute treatment of severe suicidal ideation: double blind, randomised placebo controlled trial",
  "author": [
    {
      "family": "Abbar",
      "given": "M"
    },
    {
      "family": "Demattei",
      "given": "C"
    },
    {
      "family": "El-Hage",
      "given": "W"
    },
    {
      "family": "Llorca",
      "given": "PM"
    },
    {
      "family": "Jollant",
      "given": "F"
    }
  ],
  "authorsComplete": false,
  "container-title": "BMJ",
  "volume": "376",
  "page": "e067194",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1136/bmj-2021-067194",
  "PMID": "35110300",
  "PMCID": "PMC8808464",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8808464",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8808464"
    ]
  },
  "records": [
    "iv-rac-abbar2022",
    "eff-abbar2022",
    "seed-017"
  ]
};
