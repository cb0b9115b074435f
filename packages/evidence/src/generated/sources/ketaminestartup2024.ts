// Made from data/sources/ketaminestartup2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ketaminestartup2024: ShippedSource = {
  "id": "ketaminestartup2024",
  "type": "webpage",
  "title": "Does a licensed physician need to be present during ketamine infusions?",
  "publisher": "Ketamine StartUp",
  "genre": "guide",
  "issued": {
    "date-parts": [
      [
        2024,
        10,
        16
      ]
    ]
  },
  "URL": "https://ketaminestartup.squarespace.com/blog/does-a-licensed-physician-need-to-be-present-during-ketamine-infusions",
  "read": {
    "verification": "secondary",
    "readIn": "ketaminestartup.squarespace.com (guide)",
    "where": [
      "https://ketaminestartup.squarespace.com/blog/does-a-licensed-physician-need-to-be-present-during-ketamine-infusions"
    ]
  },
  "records": [
    "us-federal-infusion"
  ]
};
