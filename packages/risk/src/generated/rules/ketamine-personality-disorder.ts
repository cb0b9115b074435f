// Made from data/rules/ketamine-personality-disorder.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketaminePersonalityDisorder: ShippedRule = {
  "id": "ketamine-personality-disorder",
  "record": "CI-PERSONALITY",
  "title": "Personality disorder as the main diagnosis, or severe (ketamine)",
  "says": "Some protocols leave out a personality disorder that is the main diagnosis or prevents cooperation.",
  "message": "A personality disorder is the main diagnosis, or severe: some protocols leave it out.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "smithapeldoorn2019",
    "also": [
      {
        "cite": "psyon"
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
    "any": [
      {
        "condition": "personality-disorder",
        "status": "active",
        "with": {
          "primary": true
        }
      },
      {
        "condition": "personality-disorder",
        "status": "active",
        "with": {
          "severity": [
            "severe"
          ]
        }
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "psyon": {
      "title": "Exclusion criteria for ketamine-assisted therapy",
      "year": null,
      "url": "https://www.psyon.cz/en/faq/exclusion-criteria/"
    },
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    }
  }
};
