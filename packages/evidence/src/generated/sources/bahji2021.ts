// Made from data/sources/bahji2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const bahji2021: ShippedSource = {
  "id": "bahji2021",
  "type": "article-journal",
  "title": "Comparative efficacy of racemic ketamine and esketamine for depression: A systematic review and meta-analysis",
  "author": [
    {
      "family": "Bahji",
      "given": "A"
    },
    {
      "family": "Vazquez",
      "given": "GH"
    },
    {
      "family": "Zarate",
      "given": "CA"
    }
  ],
  "container-title": "Journal of Affective Disorders",
  "volume": "278",
  "page": "542-555",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1016/j.jad.2020.09.071",
  "PMID": "33022440",
  "PMCID": "PMC7704936",
  "URL": "http://pubmed.ncbi.nlm.nih.gov/33022440",
  "read": {
    "verification": "secondary",
    "readIn": "pubmed.ncbi.nlm.nih.gov",
    "where": [
      "http://pubmed.ncbi.nlm.nih.gov/33022440 (read in a mirror copy)"
    ],
    "note": "Result ratios cut off in the copy read: memory. An erratum exists: doi 10.1016/j.jad.2020.11.103."
  },
  "records": [
    "eff-bahji2021"
  ]
};
