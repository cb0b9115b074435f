// Made from data/rules/esketamine-benzodiazepine-trial-rule.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineBenzodiazepineTrialRule: ShippedRule = {
  "id": "esketamine-benzodiazepine-trial-rule",
  "record": "DDI-BZD-TRIALRULE",
  "title": "Benzodiazepine dose and timing (esketamine trials)",
  "says": "Phase 3 esketamine trials allowed up to 6 mg a day as lorazepam, no increase, and no benzodiazepine or z-drug in the 12 hours before a session.",
  "message": "More benzodiazepine, or later, than the esketamine trials allowed.",
  "kind": "interaction",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "jnj-bzd",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "benzodiazepine",
      "z-drug"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both depress the central nervous system.",
    "effect": "More sedation.",
    "magnitude": [],
    "timing": [
      {
        "says": "No benzodiazepine or z-drug in the 12 hours before a session.",
        "hold": {
          "value": 12,
          "unit": "h",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary"
        },
        "cite": "jnj-bzd"
      }
    ]
  },
  "branches": [
    {
      "id": "daily-dose",
      "says": "The trials allowed no more than 6 mg a day as lorazepam.",
      "message": "The daily benzodiazepine dose is above the 6 mg lorazepam equivalent that the trials allowed.",
      "when": {
        "medicine": [
          "benzodiazepine"
        ],
        "dailyTotal": {
          "is": ">",
          "value": 6,
          "unit": "mg",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary",
          "as": "lorazepam"
        }
      },
      "severity": "moderate",
      "action": "review"
    },
    {
      "id": "last-dose",
      "says": "The trials allowed no benzodiazepine or z-drug in the 12 hours before a session.",
      "message": "A benzodiazepine or z-drug was taken less than 12 hours ago: the trials held it for 12 hours.",
      "when": {
        "medicine": [
          "benzodiazepine",
          "z-drug"
        ],
        "lastTaken": {
          "is": "<",
          "value": 12,
          "unit": "h",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary"
        }
      },
      "severity": "moderate",
      "action": "hold-medicine",
      "changes": [
        {
          "change": "hold-medicine",
          "says": "No benzodiazepine or z-drug in the 12 hours before a session.",
          "value": 12,
          "unit": "h",
          "medicine": [
            "benzodiazepine",
            "z-drug"
          ],
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary"
        }
      ]
    }
  ],
  "readings": [
    {
      "at": "/branches/0/when",
      "chose": "No source read holds a table of dose equivalents: a daily total counts as lorazepam only for lorazepam itself, or where a clinician has written the equivalent.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-bzd": {
      "title": "Concomitant use of SPRAVATO with benzodiazepines",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-benzodiazepines"
    }
  }
};
