// Made from data/sources/spier-cssrs-license.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spierCssrsLicense: ShippedSource = {
  "id": "spier-cssrs-license",
  "type": "document",
  "title": "C-SSRS licensing audit memo",
  "publisher": "SPiER project",
  "genre": "licensing memo",
  "issued": {
    "date-parts": [
      [
        2026,
        7,
        15
      ]
    ]
  },
  "URL": "https://github.com/SPiER-Project/adoption-guide",
  "read": {
    "verification": "secondary",
    "readIn": "github.com (licensing memo)",
    "where": [
      "https://github.com/SPiER-Project/adoption-guide"
    ]
  },
  "records": [
    "cssrs-screen-licence"
  ]
};
