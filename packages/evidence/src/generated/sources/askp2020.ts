// Made from data/sources/askp2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const askp2020: ShippedSource = {
  "id": "askp2020",
  "type": "post",
  "title": "ASKP3 Standards of Practice in the Therapeutic Use of Subanesthetic Ketamine (announcement)",
  "author": [
    {
      "family": "Sullivan",
      "given": "P"
    },
    {
      "family": "Prashad",
      "given": "S"
    },
    {
      "literal": "ASKP3"
    }
  ],
  "genre": "press release",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "URL": "https://www.prnewswire.com/news-releases/american-society-of-ketamine-physicians-psychotherapists-and-practitioners-announces-standards-of-practice-in-the-therapeutic-use-of-subanesthetic-ketamine-301109692.html",
  "read": {
    "verification": "secondary",
    "readIn": "prnewswire.com",
    "where": [
      "https://www.prnewswire.com/news-releases/american-society-of-ketamine-physicians-psychotherapists-and-practitioners-announces-standards-of-practice-in-the-therapeutic-use-of-subanesthetic-ketamine-301109692.html"
    ]
  },
  "records": [
    "askp3"
  ]
};
