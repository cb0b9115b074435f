// Made from data/sources/columbia-protocol.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const columbiaProtocol: ShippedSource = {
  "id": "columbia-protocol",
  "type": "webpage",
  "title": "The Columbia Protocol",
  "publisher": "Columbia University",
  "genre": "scale site",
  "URL": "http://cssrs.columbia.edu/scales_cssrs.html",
  "read": {
    "verification": "primary",
    "where": [
      "http://cssrs.columbia.edu/scales_cssrs.html"
    ],
    "note": "Undated."
  },
  "records": [
    "cssrs-screen-items"
  ]
};
