// Made from data/sources/crtce-faq.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const crtceFaq: ShippedSource = {
  "id": "crtce-faq",
  "type": "webpage",
  "title": "FAQ",
  "publisher": "CRTCE",
  "genre": "clinic page",
  "URL": "https://crtce.com/faq",
  "read": {
    "verification": "primary",
    "where": [
      "https://crtce.com/faq"
    ]
  },
  "records": [
    "ADD-EXCL-TORONTO"
  ]
};
