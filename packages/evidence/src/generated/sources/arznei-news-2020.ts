// Made from data/sources/arznei-news-2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const arzneiNews2020: ShippedSource = {
  "id": "arznei-news-2020",
  "type": "article-newspaper",
  "title": "Spravato regulatory chronicle (German)",
  "publisher": "arznei-news.de",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "URL": "https://arznei-news.de/esketamin-spravato",
  "read": {
    "verification": "secondary",
    "readIn": "arznei-news.de (news report)",
    "where": [
      "https://arznei-news.de/esketamin-spravato"
    ]
  },
  "records": [
    "status-eu-esk-trd",
    "eu-chmp",
    "eu-chmp-emerg"
  ]
};
