// Made from data/sources/oxford.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const oxford: ShippedSource = {
  "id": "oxford",
  "type": "webpage",
  "title": "Ketamine clinic for treatment-resistant depression: assessment",
  "publisher": "Oxford Health NHS Foundation Trust; Interventional Psychiatry Service",
  "genre": "service information",
  "URL": "https://www.oxfordhealth.nhs.uk/ips/ketamine-trd/assessment/",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.oxfordhealth.nhs.uk/ips/ketamine-trd/assessment/"
    ]
  },
  "records": [
    "SCR-REFERRAL-OXFORD"
  ]
};
