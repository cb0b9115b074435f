// Made from data/sources/lahti1995.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const lahti1995: ShippedSource = {
  "id": "lahti1995",
  "type": "article-journal",
  "title": "Subanesthetic doses of ketamine stimulate psychosis in schizophrenia",
  "author": [
    {
      "family": "Lahti",
      "given": "AC"
    },
    {
      "family": "Koffel",
      "given": "B"
    },
    {
      "family": "LaPorte",
      "given": "D"
    },
    {
      "family": "Tamminga",
      "given": "CA"
    }
  ],
  "container-title": "Neuropsychopharmacology",
  "volume": "13",
  "issue": "1",
  "page": "9-19",
  "issued": {
    "date-parts": [
      [
        1995
      ]
    ]
  },
  "DOI": "10.1016/0893-133X(94)00131-I",
  "PMID": "8526975",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/8526975/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubmed.ncbi.nlm.nih.gov/8526975/"
    ]
  },
  "records": [
    "seed-006"
  ]
};
