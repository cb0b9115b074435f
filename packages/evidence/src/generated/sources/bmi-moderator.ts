// Made from data/sources/bmi-moderator.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const bmiModerator: ShippedSource = {
  "id": "bmi-moderator",
  "type": "article-journal",
  "title": "Body mass index as a moderator of treatment response to ketamine",
  "URL": "https://utsouthwestern.elsevierpure.com/en/publications/body-mass-index-as-a-moderator-of-treatment-response-to-ketamine-",
  "read": {
    "verification": "primary",
    "readIn": "UT Southwestern research page (abstract)",
    "where": [
      "https://utsouthwestern.elsevierpure.com/en/publications/body-mass-index-as-a-moderator-of-treatment-response-to-ketamine-"
    ]
  },
  "records": [
    "ADD-BMI-RESP"
  ]
};
