// Made from data/sources/northrup-expect.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const northrupExpect: ShippedSource = {
  "id": "northrup-expect",
  "type": "webpage",
  "title": "What to expect with ketamine",
  "publisher": "Northrup Psychiatry",
  "genre": "clinic page",
  "URL": "https://www.northruppsychiatry.com/newer-depression-therapies/ketamine-treatment/what-to-expect-with-ketamine/",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.northruppsychiatry.com/newer-depression-therapies/ketamine-treatment/what-to-expect-with-ketamine/"
    ]
  },
  "records": [
    "ADD-NODRIVE-RANGE",
    "ADD-STAY-RANGE"
  ]
};
