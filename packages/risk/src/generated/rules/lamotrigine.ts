// Made from data/rules/lamotrigine.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const lamotrigine: ShippedRule = {
  "id": "lamotrigine",
  "record": "DDI-LAMOTRIGINE",
  "title": "Lamotrigine",
  "says": "Mixed: some studies saw weaker effects of ketamine; adverse effects may be fewer.",
  "message": "Lamotrigine is taken: note it; the evidence on the effect is mixed.",
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
    "cite": "veraart",
    "also": [
      {
        "cite": "andrade"
      }
    ],
    "verification": "primary"
  },
  "severity": "minor",
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "lamotrigine"
    ],
    "domain": "efficacy",
    "kind": "pharmacodynamic",
    "mechanism": "Less glutamate is released.",
    "effect": "Mixed: some studies saw weaker effects of ketamine; adverse effects may be fewer.",
    "magnitude": [
      {
        "measure": "studies with a weaker effect",
        "value": "2/5",
        "basis": "trial",
        "cite": "veraart",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "lamotrigine"
    ]
  },
  "readings": [
    {
      "chose": "One review calls a loss of antidepressant effect probable, another unknown.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "andrade": {
      "title": "Ketamine for Depression, 5: Potential Pharmacokinetic and Pharmacodynamic Drug Interactions",
      "year": 2017,
      "url": "https://legacy.psychiatrist.com/jcp/depression/ketamine-for-depression-pharmacokinetic-and-pharmacodynamic-drug-interactions"
    },
    "veraart": {
      "title": "Pharmacodynamic Interactions Between Ketamine and Psychiatric Medications Used in the Treatment of Depression: A Systematic Review",
      "year": 2021,
      "doi": "10.1093/ijnp/pyab039",
      "url": "https://ouci.dntb.gov.ua/en/works/4y8wqx37"
    }
  }
};
