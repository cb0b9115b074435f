// Made from data/sources/epocrates-mono-2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const epocratesMono2025: ShippedSource = {
  "id": "epocrates-mono-2025",
  "type": "article-newspaper",
  "title": "Esketamine nasal spray approved as monotherapy",
  "publisher": "epocrates",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2025,
        1,
        23
      ]
    ]
  },
  "URL": "https://epocrates.com/online/article/esketamine-nasal-spray-approved-as-monotherapy-for-treatment-resistant",
  "read": {
    "verification": "secondary",
    "readIn": "epocrates.com (news report)",
    "where": [
      "https://epocrates.com/online/article/esketamine-nasal-spray-approved-as-monotherapy-for-treatment-resistant"
    ]
  },
  "records": [
    "us-esk-ar-mono-common",
    "trd4005-remission",
    "madrs-remission"
  ]
};
