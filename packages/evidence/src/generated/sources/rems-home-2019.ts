// Made from data/sources/rems-home-2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const remsHome2019: ShippedSource = {
  "id": "rems-home-2019",
  "type": "webpage",
  "title": "SPRAVATO REMS: home page (2019 version)",
  "publisher": "SPRAVATO REMS",
  "genre": "REMS",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "http://spravatorems.com/",
  "read": {
    "verification": "primary",
    "where": [
      "http://spravatorems.com/"
    ]
  },
  "records": [
    "us-rems-setting",
    "us-rems-2h"
  ]
};
