// Made from data/sources/accelerated-providers.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const acceleratedProviders: ShippedSource = {
  "id": "accelerated-providers",
  "type": "webpage",
  "title": "For providers",
  "publisher": "Accelerated Psychiatry",
  "genre": "clinic page",
  "URL": "https://www.acceleratedpsychiatry.com/for-providers",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.acceleratedpsychiatry.com/for-providers"
    ]
  },
  "records": [
    "ADD-PRE-BP-140-90"
  ]
};
