// Made from data/sources/camcops.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const camcops: ShippedSource = {
  "id": "camcops",
  "type": "software",
  "title": "CamCOPS: scoring rules and notes of its tasks",
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
        2021,
        5,
        8
      ]
    ]
  },
  "URL": "https://github.com/RudolfCardinal/camcops",
  "read": {
    "verification": "secondary",
    "readIn": "task files of CamCOPS",
    "where": [
      "https://github.com/RudolfCardinal/camcops"
    ]
  },
  "records": [
    "phq9-screen-cutoff",
    "phq9-algorithm",
    "phq9-licence-2",
    "gad7-screen-cutoff",
    "gad7-screen-cutoff-social",
    "gad7-screen-cutoff-ptsd",
    "gad7-screen-cutoff-panic",
    "gad7-licence",
    "hamd17-items",
    "hamd17-item-range",
    "hamd17-total-range",
    "hamd17-direction",
    "hamd17-severity-bands",
    "hamd17-licence",
    "madrs-licence",
    "bdi2-items",
    "bdi2-item-range",
    "bdi2-recall",
    "bdi2-suicidality-item",
    "bdi2-licence",
    "cgi-s-items",
    "cgi-s-item-range",
    "cgi-s-total-range",
    "cgi-s-direction",
    "cgi-s-licence"
  ]
};
