// Made from data/rules/capacity-to-consent.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const capacityToConsent: ShippedRule = {
  "id": "capacity-to-consent",
  "record": "CI-CAPACITY",
  "alsoRecords": [
    "ADD-RESCUE-EXCL"
  ],
  "title": "Capacity to consent",
  "says": "Trials left out people who cannot consent, and asked older ones to pass a memory test.",
  "message": "Consent or cognition is in doubt: have a specialist look.",
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
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "fact": "capacity",
        "equals": [
          false
        ]
      },
      {
        "condition": "intellectual-disability",
        "status": "ever"
      },
      {
        "condition": "dementia",
        "status": "ever"
      },
      {
        "condition": "delirium",
        "status": "active"
      },
      {
        "all": [
          {
            "age": {
              "is": ">=",
              "value": 60,
              "unit": "a",
              "basis": "trial",
              "cite": "erketamine2024",
              "verification": "primary"
            }
          },
          {
            "age": {
              "is": "<=",
              "value": 65,
              "unit": "a",
              "basis": "trial",
              "cite": "erketamine2024",
              "verification": "primary"
            }
          },
          {
            "score": "mmse",
            "is": "<",
            "value": 25,
            "unit": "{score}",
            "basis": "trial",
            "cite": "erketamine2024",
            "verification": "primary"
          }
        ]
      }
    ]
  },
  "readings": [
    {
      "at": "/when/any/2",
      "chose": "That dementia and delirium are named is from memory.",
      "basis": "project"
    },
    {
      "at": "/when/any/4",
      "chose": "One trial asked for 25 points or more at ages 60 to 65.",
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
    }
  }
};
