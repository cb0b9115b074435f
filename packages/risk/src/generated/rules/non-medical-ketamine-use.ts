// Made from data/rules/non-medical-ketamine-use.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const nonMedicalKetamineUse: ShippedRule = {
  "id": "non-medical-ketamine-use",
  "record": "CI-KETAMINE-USE",
  "title": "Non-medical use of ketamine or PCP",
  "says": "A trial left out more than rare use; a review asks to look for it and for cystitis.",
  "message": "Non-medical use of ketamine or PCP is on record: trials left it out; look for urinary symptoms too.",
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
    "cite": "erketamine2024",
    "also": [
      {
        "cite": "psychann"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "decidedBy": [
      {
        "condition": "ketamine-or-pcp-misuse",
        "status": "ever"
      },
      {
        "observation": "urine-ketamine",
        "equals": [
          "positive"
        ]
      },
      {
        "observation": "urine-pcp",
        "equals": [
          "positive"
        ]
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "A positive urine test is a further way to know; without a test a complete record decides.",
      "basis": "project"
    },
    {
      "at": "/when",
      "chose": "The source says more than rare; how often is not recorded, so any use on record is for review.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "erketamine2024": {
      "title": "Intramuscular ketamine for suicidal ideation in a psychiatric emergency department (ER-Ketamine, NCT04640636): study design",
      "year": 2023,
      "doi": "10.1016/j.jadr.2023.100690",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090"
    },
    "psychann": {
      "title": "Ketamine and its pharmacologic profile in psychiatric disorders",
      "year": 2018,
      "url": "https://discovery.researcher.life/article/ketamine-and-its-pharmacologic-profile-in-psychiatric-disorders/e200e4f8bcfe39ac8602c47f5ccb2ff8"
    }
  }
};
