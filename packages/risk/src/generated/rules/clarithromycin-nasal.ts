// Made from data/rules/clarithromycin-nasal.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const clarithromycinNasal: ShippedRule = {
  "id": "clarithromycin-nasal",
  "record": "DDI-CLARITHRO-IN",
  "title": "Clarithromycin with nasal esketamine",
  "says": "A small rise; no change of dose.",
  "message": "A small rise; no change of dose.",
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
      "clarithromycin"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It inhibits CYP3A, but the nasal route largely avoids the first pass.",
    "effect": "A small rise; no change of dose.",
    "magnitude": [
      {
        "measure": "Cmax",
        "percent": 11,
        "basis": "practice",
        "cite": "memory",
        "verification": "unverified"
      },
      {
        "measure": "AUC",
        "percent": 4,
        "basis": "practice",
        "cite": "memory",
        "verification": "unverified"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "clarithromycin"
    ]
  },
  "readings": [
    {
      "chose": "Both percentages are from memory: the page was cut before the numbers.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "memory": {
      "title": "Background knowledge; no page was read",
      "year": null
    },
    "mims-spravato-ddi": {
      "title": "Spravato drug interactions (full prescribing information, Philippines)",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/spravato/drug-interactions"
    }
  }
};
