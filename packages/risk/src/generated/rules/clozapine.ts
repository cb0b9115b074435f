// Made from data/rules/clozapine.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const clozapine: ShippedRule = {
  "id": "clozapine",
  "record": "DDI-CLOZAPINE",
  "title": "Clozapine",
  "says": "It blunts the psychotic symptoms that ketamine brings on in schizophrenia, not in healthy people.",
  "message": "It blunts the psychotic symptoms that ketamine brings on in schizophrenia, not in healthy people.",
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
    "verification": "primary"
  },
  "severity": "minor",
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "clozapine"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "It blocks several receptors.",
    "effect": "It blunts the psychotic symptoms that ketamine brings on in schizophrenia, not in healthy people.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "clozapine"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "veraart": {
      "title": "Pharmacodynamic Interactions Between Ketamine and Psychiatric Medications Used in the Treatment of Depression: A Systematic Review",
      "year": 2021,
      "doi": "10.1093/ijnp/pyab039",
      "url": "https://ouci.dntb.gov.ua/en/works/4y8wqx37"
    }
  }
};
