// Made from data/sources/mdedge-esk.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mdedgeEsk: ShippedSource = {
  "id": "mdedge-esk",
  "type": "article-journal",
  "title": "Intranasal esketamine (review of the label)",
  "container-title": "Current Psychiatry / MDedge",
  "genre": "review",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://www.mdedge.com/currentpsychiatry/article/199869/depression/intranasal-esketamine/page/0/3",
  "read": {
    "verification": "secondary",
    "readIn": "mdedge.com",
    "where": [
      "https://www.mdedge.com/currentpsychiatry/article/199869/depression/intranasal-esketamine/page/0/3"
    ],
    "note": "Authors not shown in the copy read. Year from memory."
  },
  "records": [
    "TC-ESK-PK",
    "esk-pk-brain",
    "obs-esketamine-label"
  ]
};
