// Made from data/sources/mhra2014.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mhra2014: ShippedSource = {
  "id": "mhra2014",
  "type": "webpage",
  "title": "Control of lisdexamfetamine, tramadol, zaleplon, zopiclone and reclassification of ketamine",
  "publisher": "MHRA",
  "genre": "regulator notice",
  "issued": {
    "date-parts": [
      [
        2014
      ]
    ]
  },
  "URL": "https://viglya.com/uk-mhra-control-of-lisdexamphetamine-tramadol-zaleplon-zopiclone-and-reclassification-of-ketamine/",
  "read": {
    "verification": "primary",
    "readIn": "viglya.com (copy)",
    "where": [
      "https://viglya.com/uk-mhra-control-of-lisdexamphetamine-tramadol-zaleplon-zopiclone-and-reclassification-of-ketamine/"
    ]
  },
  "records": [
    "uk-class"
  ]
};
