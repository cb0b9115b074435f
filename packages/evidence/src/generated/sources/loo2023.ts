// Made from data/sources/loo2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const loo2023: ShippedSource = {
  "id": "loo2023",
  "type": "article-journal",
  "title": "Efficacy and safety of a 4-week course of repeated subcutaneous ketamine injections for treatment-resistant depression (KADS study): randomised double-blind active-controlled trial",
  "author": [
    {
      "family": "Loo",
      "given": "C"
    },
    {
      "family": "Glozier",
      "given": "N"
    },
    {
      "family": "Barton",
      "given": "D"
    },
    {
      "family": "Baune",
      "given": "BT"
    },
    {
      "family": "Mills",
      "given": "NT"
    },
    {
      "family": "Fitzgerald",
      "given": "P"
    },
    {
      "family": "Glue",
      "given": "P"
    },
    {
      "family": "Sarma",
      "given": "S"
    }
  ],
  "authorsComplete": false,
  "container-title": "British Journal of Psychiatry",
  "volume": "223",
  "issue": "6",
  "page": "533-541",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "DOI": "10.1192/bjp.2023.79",
  "PMID": "38108319",
  "PMCID": "PMC10727911",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10727911/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC10727911/"
    ],
    "note": "Methods part of the abstract read; result figures cut off, so they are marked memory or press."
  },
  "aliases": [
    "kads"
  ],
  "records": [
    "sc-rac-kads-fixed",
    "sc-rac-kads-flex",
    "eff-kads",
    "seed-035",
    "AE-KET-SC-KADS",
    "ADD-KADS-ABSTRACT"
  ]
};
