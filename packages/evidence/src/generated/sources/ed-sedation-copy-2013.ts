// Made from data/sources/ed-sedation-copy-2013.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const edSedationCopy2013: ShippedSource = {
  "id": "ed-sedation-copy-2013",
  "type": "webpage",
  "title": "Copy of an emergency-physician ketamine sedation guideline text",
  "genre": "guideline for another indication",
  "issued": {
    "date-parts": [
      [
        2013
      ]
    ]
  },
  "URL": "https://sciensity.blogspot.com/2013/02/ketamine-administration-imroute_18.html",
  "read": {
    "verification": "secondary",
    "readIn": "sciensity.blogspot.com (copy)",
    "where": [
      "https://sciensity.blogspot.com/2013/02/ketamine-administration-imroute_18.html"
    ]
  },
  "records": [
    "ADD-ED-RECOVERY"
  ]
};
