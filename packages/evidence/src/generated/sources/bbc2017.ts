// Made from data/sources/bbc2017.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const bbc2017: ShippedSource = {
  "id": "bbc2017",
  "type": "article-newspaper",
  "title": "BBC News report on ketamine for depression",
  "publisher": "BBC",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "URL": "https://feeds.bbci.co.uk/news/health-39510932",
  "read": {
    "verification": "secondary",
    "readIn": "BBC News report",
    "where": [
      "https://feeds.bbci.co.uk/news/health-39510932"
    ]
  },
  "records": [
    "ADD-RCPSYCH"
  ]
};
