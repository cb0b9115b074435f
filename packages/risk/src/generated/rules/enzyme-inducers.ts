// Made from data/rules/enzyme-inducers.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const enzymeInducers: ShippedRule = {
  "id": "enzyme-inducers",
  "record": "DDI-INDUCERS",
  "title": "Enzyme inducers",
  "says": "Ketamine levels fall; a higher dose may be needed.",
  "message": "An enzyme inducer is taken: levels may be lower; have a specialist look.",
  "kind": "interaction",
  "authority": "label",
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
    "basis": "label",
    "cite": "mims-ketamax",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "carbamazepine",
      "phenytoin",
      "phenobarbital"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "They induce the enzymes that clear ketamine.",
    "effect": "Ketamine levels fall; a higher dose may be needed.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "carbamazepine",
      "phenytoin",
      "phenobarbital"
    ]
  },
  "readings": [
    {
      "chose": "The named medicines are from memory.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    }
  }
};
