// Made from data/sources/grabski_news.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const grabskiNews: ShippedSource = {
  "id": "grabski_news",
  "type": "article-newspaper",
  "title": "Ketamine infusions were associated with fewer days of alcohol use (news report of the trial)",
  "container-title": "Psychiatry Advisor",
  "publisher": "Psychiatry Advisor",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "URL": "https://www.psychiatryadvisor.com/home/topics/addiction/alcohol-related-disorders/ketamine-infusions-were-associated-with-fewer-days-of-alcohol-use/",
  "read": {
    "verification": "secondary",
    "readIn": "psychiatryadvisor.com",
    "where": [
      "https://www.psychiatryadvisor.com/home/topics/addiction/alcohol-related-disorders/ketamine-infusions-were-associated-with-fewer-days-of-alcohol-use/"
    ]
  },
  "records": [
    "iv-rac-aud-grabski2022",
    "eff-grabski2022",
    "seed-021"
  ]
};
