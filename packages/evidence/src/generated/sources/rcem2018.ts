// Made from data/sources/rcem2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rcem2018: ShippedSource = {
  "id": "rcem2018",
  "type": "webpage",
  "title": "Safe practice: recovery and discharge (procedural sedation in emergency medicine)",
  "publisher": "RCEM Learning",
  "genre": "guideline for another indication",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "URL": "https://www.rcemlearning.co.uk/modules/procedural-sedation-in-emergency-medicine-2018/lessons/safe-practice/topic/recovery-discharge/",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.rcemlearning.co.uk/modules/procedural-sedation-in-emergency-medicine-2018/lessons/safe-practice/topic/recovery-discharge/"
    ]
  },
  "records": [
    "ADD-RCEM"
  ]
};
