// Made from data/sources/daly2019poster.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const daly2019poster: ShippedSource = {
  "id": "daly2019poster",
  "type": "paper-conference",
  "title": "SUSTAIN-1 poster abstract (percentages and hazard ratio)",
  "author": [
    {
      "family": "Daly",
      "given": "EJ"
    }
  ],
  "authorsComplete": false,
  "event-title": "Psych Congress",
  "genre": "poster",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site/site/pcn/posters/esketamine-nasal-spray-combined-oral-antidepressant-relapse-prevention-treatment-resistant",
  "read": {
    "verification": "secondary",
    "readIn": "develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site",
    "where": [
      "https://develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site/site/pcn/posters/esketamine-nasal-spray-combined-oral-antidepressant-relapse-prevention-treatment-resistant"
    ]
  },
  "records": [
    "in-esk-sustain1",
    "eff-sustain1"
  ]
};
