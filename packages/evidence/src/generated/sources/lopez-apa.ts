// Made from data/sources/lopez-apa.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const lopezApa: ShippedSource = {
  "id": "lopez-apa",
  "type": "webpage",
  "title": "Use of ketamine (summary of the 2017 consensus statement)",
  "publisher": "Lopez Psychiatry",
  "genre": "clinic page",
  "URL": "https://www.lopezpsychiatry.com/use-of-ketamine/",
  "read": {
    "verification": "secondary",
    "readIn": "a clinic page that summarizes the statement",
    "where": [
      "https://www.lopezpsychiatry.com/use-of-ketamine/"
    ]
  },
  "records": [
    "ADD-APA-ACLS"
  ]
};
