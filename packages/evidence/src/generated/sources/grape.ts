// Made from data/sources/grape.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const grape: ShippedSource = {
  "id": "grape",
  "type": "article-journal",
  "title": "S-ketamine concentrations are greatly increased by grapefruit juice",
  "author": [
    {
      "family": "Peltoniemi",
      "given": "MA"
    }
  ],
  "authorsComplete": false,
  "container-title": "European Journal of Clinical Pharmacology",
  "volume": "68",
  "issue": "6",
  "page": "979-86",
  "issued": {
    "date-parts": [
      [
        2012
      ]
    ]
  },
  "DOI": "10.1007/s00228-012-1214-9",
  "PMID": "22286159",
  "URL": "https://suppr.wilddata.cn/browses/detail/pubmed/22286159",
  "read": {
    "verification": "secondary",
    "readIn": "suppr.wilddata.cn; discovery.researcher.life",
    "where": [
      "https://suppr.wilddata.cn/browses/detail/pubmed/22286159",
      "https://discovery.researcher.life/article/sketamine-concentrations-are-greatly-increased-by-grapefruit-juice/ea76ef16431a3d6987ad1a10fcd7ceba"
    ],
    "note": "Author from memory."
  },
  "records": [
    "DDI-GRAPEFRUIT"
  ]
};
