// Made from data/sources/va_healingmaps.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const vaHealingmaps: ShippedSource = {
  "id": "va_healingmaps",
  "type": "webpage",
  "title": "A Veteran's Guide to Qualifying for Ketamine Treatment at the VA (secondary summary of VA criteria)",
  "publisher": "Healing Maps",
  "genre": "web page",
  "URL": "https://healingmaps.com/a-veterans-guide-to-qualifying-for-ketamine-treatment-at-the-va",
  "read": {
    "verification": "secondary",
    "readIn": "healingmaps.com",
    "where": [
      "https://healingmaps.com/a-veterans-guide-to-qualifying-for-ketamine-treatment-at-the-va"
    ],
    "note": "Secondary, and it wrongly calls racemic ketamine FDA-approved for TRD."
  },
  "records": [
    "va-protocol",
    "seed-008",
    "seed-033"
  ]
};
