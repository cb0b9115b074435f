// Made from data/rules/conventional-antidepressants.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const conventionalAntidepressants: ShippedRule = {
  "id": "conventional-antidepressants",
  "record": "DDI-SSRI",
  "title": "SSRIs, SNRIs and other antidepressants",
  "says": "Usually safe together; one study of 49 inpatients saw higher pressure peaks with SSRIs.",
  "message": "An antidepressant is taken: go on with it.",
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
    "cite": "andrade",
    "also": [
      {
        "cite": "szarmach"
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
      "ssri-snri",
      "tricyclic-other-antidepressant"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "None was shown for the effect.",
    "effect": "Usually safe together; one study of 49 inpatients saw higher pressure peaks with SSRIs.",
    "magnitude": [
      {
        "measure": "higher pressure peaks with SSRIs",
        "value": 49,
        "unit": "{person}",
        "says": "p 0.020 systolic, 0.048 diastolic.",
        "basis": "trial",
        "cite": "szarmach",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "ssri-snri",
      "tricyclic-other-antidepressant"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "andrade": {
      "title": "Ketamine for Depression, 5: Potential Pharmacokinetic and Pharmacodynamic Drug Interactions",
      "year": 2017,
      "url": "https://legacy.psychiatrist.com/jcp/depression/ketamine-for-depression-pharmacokinetic-and-pharmacodynamic-drug-interactions"
    },
    "szarmach": {
      "title": "Metabolic Risk Factors and Cardiovascular Safety in Ketamine Use for Treatment Resistant Depression",
      "year": 2020,
      "doi": "10.2147/NDT.S273287",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7605942"
    }
  }
};
