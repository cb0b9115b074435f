// Made from data/sources/nice2020-news.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nice2020News: ShippedSource = {
  "id": "nice2020-news",
  "type": "webpage",
  "title": "Nasal spray medicine not recommended (second consultation)",
  "publisher": "NICE",
  "genre": "health technology assessment",
  "issued": {
    "date-parts": [
      [
        2020,
        9
      ]
    ]
  },
  "URL": "https://www.nice.org.uk/news/article/nasal-spray-medicine-for-treatment-resistant-depression-not-recommended-by-nice-2",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.nice.org.uk/news/article/nasal-spray-medicine-for-treatment-resistant-depression-not-recommended-by-nice-2"
    ]
  },
  "records": [
    "uk-schedule"
  ]
};
