// Made from data/sources/iamaimed2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const iamaimed2025: ShippedSource = {
  "id": "iamaimed2025",
  "type": "article-newspaper",
  "title": "Spravato: FDA approval for TRD monotherapy",
  "publisher": "iamaimed",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2025,
        7,
        28
      ]
    ]
  },
  "URL": "https://www.iamaimed.com/neuroscience-posts/spravato-esketamine---fda-approval-for-trd-monotherapy",
  "read": {
    "verification": "secondary",
    "readIn": "iamaimed.com (news report)",
    "where": [
      "https://www.iamaimed.com/neuroscience-posts/spravato-esketamine---fda-approval-for-trd-monotherapy"
    ]
  },
  "records": [
    "us-esk-ind-mono-2025-announced"
  ]
};
