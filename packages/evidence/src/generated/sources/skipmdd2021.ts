// Made from data/sources/skipmdd2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const skipmdd2021: ShippedSource = {
  "id": "skipmdd2021",
  "type": "article-journal",
  "title": "Assessment schedule of a subcutaneous ketamine infusion trial (SKIPMDD), table 2",
  "container-title": "BMJ Open",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://bmjopen.bmj.com/highwire/markup/212008/expansion?width=1000&height=500&iframe=true",
  "read": {
    "verification": "primary",
    "where": [
      "https://bmjopen.bmj.com/highwire/markup/212008/expansion?width=1000&height=500&iframe=true"
    ],
    "note": "Only the table was read."
  },
  "records": [
    "cadss-timing-infusion-2"
  ]
};
