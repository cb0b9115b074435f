// Made from data/sources/mdedge.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mdedge: ShippedSource = {
  "id": "mdedge",
  "type": "article-journal",
  "title": "Recognizing and treating ketamine abuse",
  "container-title": "Current Psychiatry / MDedge",
  "genre": "review",
  "URL": "https://www.mdedge9-ma1.mdedge.com/psychiatry/article/211053/addiction-medicine/recognizing-and-treating-ketamine-abuse/page/0/1",
  "read": {
    "verification": "secondary",
    "readIn": "mdedge9-ma1.mdedge.com; dokumen.tips",
    "where": [
      "https://www.mdedge9-ma1.mdedge.com/psychiatry/article/211053/addiction-medicine/recognizing-and-treating-ketamine-abuse/page/0/1",
      "https://dokumen.tips/documents/prilogi-saetak-opisa-svojstava-lijeka-udnju-anksioznost-tresenje-znojenje.html"
    ],
    "note": "Authors not shown in the copy read."
  },
  "records": [
    "DEP-WITHDRAWAL-EU"
  ]
};
