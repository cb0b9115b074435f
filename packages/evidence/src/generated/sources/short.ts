// Made from data/sources/short.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const short: ShippedSource = {
  "id": "short",
  "type": "article-journal",
  "title": "Side-effects associated with ketamine use in depression: a systematic review",
  "author": [
    {
      "family": "Short",
      "given": "B"
    },
    {
      "family": "Fong",
      "given": "J"
    },
    {
      "family": "Galvez",
      "given": "V"
    },
    {
      "family": "Shelker",
      "given": "W"
    },
    {
      "family": "Loo",
      "given": "CK"
    }
  ],
  "container-title": "Lancet Psychiatry",
  "volume": "5",
  "issue": "1",
  "page": "65-78",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1016/S2215-0366(17)30272-9",
  "PMID": "28757132",
  "URL": "https://litmetric.com/detail/28757132/",
  "read": {
    "verification": "primary",
    "where": [
      "https://litmetric.com/detail/28757132/",
      "https://www.jneurosci.org/lookup/external-ref?access_num=28757132&link_type=MED",
      "https://moreblossom.com/papers/side-effects-associated-with-ketamine-use-in-depression-a-systematic-review"
    ]
  },
  "records": [
    "AE-KET-SHORT",
    "ADD-SHORT"
  ]
};
