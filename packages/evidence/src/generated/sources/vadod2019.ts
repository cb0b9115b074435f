// Made from data/sources/vadod2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const vadod2019: ShippedSource = {
  "id": "vadod2019",
  "type": "webpage",
  "title": "Report of the VA/DoD suicide-risk guideline (ketamine recommendation)",
  "publisher": "Virginia Infusion Therapies",
  "genre": "clinic page",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://virginiainfusiontherapies.com/va-guidelines-approve-ketamine-for-veterans/",
  "read": {
    "verification": "secondary",
    "readIn": "virginiainfusiontherapies.com",
    "where": [
      "https://virginiainfusiontherapies.com/va-guidelines-approve-ketamine-for-veterans/"
    ]
  },
  "records": [
    "vadod-suicide-2019"
  ]
};
