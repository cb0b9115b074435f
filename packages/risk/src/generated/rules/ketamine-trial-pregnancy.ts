// Made from data/rules/ketamine-trial-pregnancy.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineTrialPregnancy: ShippedRule = {
  "id": "ketamine-trial-pregnancy",
  "record": "CI-PREGNANCY",
  "title": "Pregnancy (ketamine trials, EU and UK)",
  "says": "Trials of ketamine excluded pregnancy by a test.",
  "message": "Pregnancy: trials of ketamine left it out; have a specialist look.",
  "kind": "precaution",
  "authority": "trial",
  "places": [
    "EU",
    "UK"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "erketamine2024",
    "also": [
      {
        "cite": "smithapeldoorn2019"
      }
    ],
    "verification": "primary"
  },
  "severity": "critical",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "decidedBy": [
      {
        "fact": "pregnancy.status",
        "equals": [
          "pregnant"
        ]
      },
      {
        "observation": "pregnancy-test",
        "equals": [
          "positive"
        ],
        "freshness": {
          "value": {
            "site": "pregnancy-test-freshness"
          },
          "unit": "d",
          "basis": "site"
        }
      },
      {
        "condition": "pregnancy",
        "status": "active",
        "absence": "unknown"
      },
      {
        "all": [
          {
            "fact": "pregnancy.childbearingPotential",
            "equals": [
              true
            ]
          },
          {
            "fact": "pregnancy.status",
            "equals": [
              "pregnant"
            ]
          }
        ]
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "A statement, a fresh positive test or an active diagnosis each suffice; the recorded sex plays no part. Unable to become pregnant settles it.",
      "basis": "project"
    },
    {
      "at": "/when/decidedBy/1/freshness",
      "chose": "How old a test may be is for the site to set; a test of the same day always counts.",
      "basis": "project"
    },
    {
      "chose": "No label of ketamine in these places was read on pregnancy: the trials are the authority, and trials do not exclude by themselves.",
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
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    }
  }
};
