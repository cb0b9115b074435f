// Made from data/sources/spravato_mono.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatoMono: ShippedSource = {
  "id": "spravato_mono",
  "type": "article-newspaper",
  "title": "FDA approves Spravato as monotherapy for TRD",
  "publisher": "Becker's Hospital Review; Open Minds",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2025,
        1
      ]
    ]
  },
  "URL": "https://www.beckershospitalreview.com/pharmacy/j-j-approves-1st-monotherapy-for-treatment-resistant-depression.html",
  "read": {
    "verification": "secondary",
    "readIn": "news reports of Becker's Hospital Review and Open Minds",
    "where": [
      "https://www.beckershospitalreview.com/pharmacy/j-j-approves-1st-monotherapy-for-treatment-resistant-depression.html",
      "https://openminds.com/?p=1131447"
    ]
  },
  "records": [
    "in-esk-us-trd",
    "eff-janik2025",
    "seed-043",
    "seed-044",
    "seed-047",
    "us-esk-ind-mono-2025",
    "us-esk-trd-definition",
    "status-us-esk-mono"
  ]
};
