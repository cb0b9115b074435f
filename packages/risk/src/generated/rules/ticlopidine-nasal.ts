// Made from data/rules/ticlopidine-nasal.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ticlopidineNasal: ShippedRule = {
  "id": "ticlopidine-nasal",
  "record": "DDI-TICLOPIDINE-IN",
  "title": "Ticlopidine with nasal esketamine",
  "says": "Exposure rises a little, peak and half-life do not; no change of dose.",
  "message": "Exposure rises a little, peak and half-life do not; no change of dose.",
  "kind": "interaction",
  "authority": "label",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "mims-spravato-ddi",
    "verification": "primary"
  },
  "severity": "information",
  "action": "none",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "ticlopidine"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It inhibits CYP2B6 in the liver.",
    "effect": "Exposure rises a little, peak and half-life do not; no change of dose.",
    "magnitude": [
      {
        "measure": "AUC",
        "percent": 29,
        "basis": "label",
        "cite": "mims-spravato-ddi",
        "verification": "primary"
      },
      {
        "measure": "Cmax",
        "percent": 0,
        "basis": "label",
        "cite": "mims-spravato-ddi",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "ticlopidine"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "mims-spravato-ddi": {
      "title": "Spravato drug interactions (full prescribing information, Philippines)",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/spravato/drug-interactions"
    }
  }
};
