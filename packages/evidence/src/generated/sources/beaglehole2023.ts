// Made from data/sources/beaglehole2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const beaglehole2023: ShippedSource = {
  "id": "beaglehole2023",
  "type": "article-journal",
  "title": "Multidisciplinary development of guidelines for ketamine treatment for treatment-resistant major depression disorder for use by adult specialist mental health services in New Zealand",
  "author": [
    {
      "family": "Beaglehole",
      "given": "B"
    },
    {
      "family": "Glue",
      "given": "P"
    },
    {
      "family": "Clarke",
      "given": "M"
    },
    {
      "family": "Porter",
      "given": "R"
    }
  ],
  "container-title": "BJPsych Open",
  "volume": "9",
  "issue": "6",
  "page": "e191",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "DOI": "10.1192/bjo.2023.577",
  "PMID": "37828915",
  "PMCID": "PMC10594164",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10594164",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC10594164"
    ]
  },
  "aliases": [
    "beaglehole"
  ],
  "records": [
    "im-then-oral-nz2023",
    "nz-2023",
    "SCR-NZ"
  ]
};
