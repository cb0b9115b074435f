// Made from data/sources/clarithro.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const clarithro: ShippedSource = {
  "id": "clarithro",
  "type": "article-journal",
  "title": "Clarithromycin, a potent inhibitor of CYP3A, greatly increases exposure to oral S-ketamine",
  "author": [
    {
      "family": "Hagelberg",
      "given": "NM"
    },
    {
      "family": "Peltoniemi",
      "given": "MA"
    },
    {
      "family": "Saari",
      "given": "TI"
    },
    {
      "family": "Kurkinen",
      "given": "KJ"
    },
    {
      "family": "Laine",
      "given": "K"
    },
    {
      "family": "Neuvonen",
      "given": "PJ"
    },
    {
      "family": "Olkkola",
      "given": "KT"
    }
  ],
  "container-title": "European Journal of Pain",
  "volume": "14",
  "issue": "6",
  "page": "625-9",
  "issued": {
    "date-parts": [
      [
        2010
      ]
    ]
  },
  "DOI": "10.1016/j.ejpain.2009.10.003",
  "PMID": "19897389",
  "URL": "https://www.ncbi.nlm.nih.gov/pubmed/19897389?dopt=Abstract",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.ncbi.nlm.nih.gov/pubmed/19897389?dopt=Abstract"
    ]
  },
  "records": [
    "DDI-CLARITHRO-ORAL",
    "DDI-METABOLISM"
  ]
};
