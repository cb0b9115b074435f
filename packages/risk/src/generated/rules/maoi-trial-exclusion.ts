// Made from data/rules/maoi-trial-exclusion.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const maoiTrialExclusion: ShippedRule = {
  "id": "maoi-trial-exclusion",
  "record": "DDI-MAOI",
  "title": "MAO inhibitors (trial exclusion)",
  "says": "Trial protocols of ketamine left out people who take an MAO inhibitor.",
  "message": "An MAO inhibitor is taken: trials left such patients out.",
  "kind": "interaction",
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
    "cite": "smithapeldoorn2019",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "maoi"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Catecholamines are broken down more slowly while ketamine blocks their reuptake.",
    "effect": "Blood pressure may rise more.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "maoi"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    }
  }
};
