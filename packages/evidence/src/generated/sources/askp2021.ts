// Made from data/sources/askp2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const askp2021: ShippedSource = {
  "id": "askp2021",
  "type": "post",
  "title": "ASKP3 statement on ethical prescription and administration",
  "publisher": "ASKP3",
  "genre": "press release",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://www.prnewswire.com/news-releases/american-society-of-ketamine-physicians-psychotherapists-and-practitioners-recommends-the-ethical-prescription-and-administration-of-ketamine-301246490.html",
  "read": {
    "verification": "secondary",
    "readIn": "prnewswire.com",
    "where": [
      "https://www.prnewswire.com/news-releases/american-society-of-ketamine-physicians-psychotherapists-and-practitioners-recommends-the-ethical-prescription-and-administration-of-ketamine-301246490.html"
    ]
  },
  "records": [
    "askp3"
  ]
};
