// Made from data/rules/oxford-referral-records.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const oxfordReferralRecords: ShippedRule = {
  "id": "oxford-referral-records",
  "record": "SCR-REFERRAL-OXFORD",
  "title": "Referral and records (Oxford service)",
  "says": "An NHS service asks for all current medicines, the psychiatric medicines and admissions of five years, and physical illness before it assesses.",
  "message": "Referral or records are missing.",
  "kind": "eligibility",
  "authority": "institution",
  "places": [
    "UK"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "practice",
    "cite": "oxford",
    "verification": "primary"
  },
  "severity": "minor",
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "fact": "logistics.referral",
        "equals": [
          false
        ]
      },
      {
        "fact": "logistics.recordsReceived",
        "equals": [
          false
        ]
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "Written as what speaks against it: met means that the criterion is not fulfilled.",
      "basis": "project"
    },
    {
      "chose": "Some 50 to 60 percent of referrals go on to assessment: a fact, no criterion.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "oxford": {
      "title": "Ketamine clinic for treatment-resistant depression: assessment",
      "year": null,
      "url": "https://www.oxfordhealth.nhs.uk/ips/ketamine-trd/assessment/"
    }
  }
};
