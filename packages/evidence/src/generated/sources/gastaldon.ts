// Made from data/sources/gastaldon.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const gastaldon: ShippedSource = {
  "id": "gastaldon",
  "type": "article-journal",
  "title": "Post-Marketing Safety Concerns with Esketamine: A Disproportionality Analysis of Spontaneous Reports Submitted to the FDA Adverse Event Reporting System",
  "author": [
    {
      "family": "Gastaldon",
      "given": "C"
    },
    {
      "family": "Raschi",
      "given": "E"
    },
    {
      "family": "Kane",
      "given": "JM"
    },
    {
      "family": "Barbui",
      "given": "C"
    }
  ],
  "authorsComplete": false,
  "container-title": "Psychotherapy and Psychosomatics",
  "volume": "90",
  "issue": "1",
  "page": "41-48",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1159/000510703",
  "PMID": "32854103",
  "URL": "http://togows.dbcls.jp/entry/ncbi-pubmed/32854103",
  "read": {
    "verification": "primary",
    "where": [
      "http://togows.dbcls.jp/entry/ncbi-pubmed/32854103",
      "https://karger.com/pps/article-abstract/90/1/41/294725/"
    ]
  },
  "records": [
    "AE-ESK-FAERS"
  ]
};
