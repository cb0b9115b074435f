// Made from data/sources/kads_news.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kadsNews: ShippedSource = {
  "id": "kads_news",
  "type": "article-newspaper",
  "title": "KADS news reports (numbers recruited, monitoring time, 20% vs 2%)",
  "publisher": "Addiction Recovery eBulletin; Scimex; SBS",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://addictionrecoveryebulletin.org/ketamines-triumph-over-depression/",
  "read": {
    "verification": "secondary",
    "readIn": "addictionrecoveryebulletin.org; scimex.org",
    "where": [
      "https://addictionrecoveryebulletin.org/ketamines-triumph-over-depression/",
      "https://www.scimex.org/newsfeed/news-briefing-aussie-trial-shows-low-cost-ketamine-works-for-severe-depression"
    ]
  },
  "records": [
    "sc-rac-kads-fixed",
    "eff-kads",
    "ADD-KADS-OBS",
    "ADD-STAY-RANGE"
  ]
};
