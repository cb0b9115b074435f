// Made from data/rules/renal-impairment.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const renalImpairment: ShippedRule = {
  "id": "renal-impairment",
  "record": "CI-RENAL",
  "alsoRecords": [
    "SP-RENAL",
    "ADD-ESK-RENAL"
  ],
  "title": "Renal impairment",
  "says": "A trial record left out significant renal impairment; no dose rule was found.",
  "message": "Significant renal impairment: have a specialist look; no dose rule was found.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "nztrial",
    "also": [
      {
        "cite": "cpsbc"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "decidedBy": [
      {
        "condition": "chronic-kidney-disease",
        "status": "active"
      },
      {
        "fact": "renalImpairment",
        "equals": [
          "severe",
          "dialysis"
        ]
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "The concept holds stages 4, 5 and dialysis; that cut-off is from memory, and a manufacturer text about esketamine supports none.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "cpsbc": {
      "title": "Draft accreditation standard: Parenteral Use of Ketamine for the Treatment of Mood Disorders (summary)",
      "year": 2021,
      "url": "https://www.cpsbc.ca/for-physicians/college-connector/2021-V09-01/12"
    },
    "nztrial": {
      "title": "An open-label feasibility study of ketamine-assisted therapy: eligibility (ACTRN12621000562875)",
      "year": 2021,
      "url": "https://trial.medpath.com/clinical-trial/1188b726d440b390/ketamine-assisted-therapy-treatment-resistant-depression"
    }
  }
};
