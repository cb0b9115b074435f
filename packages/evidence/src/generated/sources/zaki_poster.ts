// Made from data/sources/zaki_poster.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const zakiPoster: ShippedSource = {
  "id": "zaki_poster",
  "type": "paper-conference",
  "title": "SUSTAIN-3 final results poster",
  "author": [
    {
      "family": "Zaki",
      "given": "N"
    }
  ],
  "authorsComplete": false,
  "event-title": "Psych Congress",
  "genre": "poster",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site/node/299360",
  "read": {
    "verification": "secondary",
    "readIn": "develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site",
    "where": [
      "https://develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site/node/299360"
    ]
  },
  "records": [
    "in-esk-sustain3",
    "eff-sustain3"
  ]
};
