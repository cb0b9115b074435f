// Made from data/sources/camcops-2017.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const camcops2017: ShippedSource = {
  "id": "camcops-2017",
  "type": "software",
  "title": "CamCOPS: MADRS task, earlier release",
  "author": [
    {
      "family": "Cardinal",
      "given": "R"
    }
  ],
  "genre": "software source",
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "URL": "https://github.com/RudolfCardinal/camcops",
  "read": {
    "verification": "secondary",
    "readIn": "task file of CamCOPS",
    "where": [
      "https://github.com/RudolfCardinal/camcops"
    ],
    "note": "Cites Herrmann and others 1998, PMID 9506602."
  },
  "records": [
    "madrs-severity-bands"
  ]
};
