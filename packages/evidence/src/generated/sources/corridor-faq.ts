// Made from data/sources/corridor-faq.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const corridorFaq: ShippedSource = {
  "id": "corridor-faq",
  "type": "webpage",
  "title": "Clinic FAQ restating the label missed-session wording",
  "publisher": "Corridor Ketamine",
  "genre": "clinic page",
  "URL": "https://corridorketamine.com/what-to-expect/",
  "read": {
    "verification": "secondary",
    "readIn": "corridorketamine.com (clinic page)",
    "where": [
      "https://corridorketamine.com/what-to-expect/"
    ],
    "note": "Undated."
  },
  "records": [
    "us-esk-missed-no-worse"
  ]
};
