// Made from data/rules/clonidine.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const clonidine: ShippedRule = {
  "id": "clonidine",
  "record": "DDI-CLONIDINE",
  "title": "Clonidine before ketamine",
  "says": "It may lower the rise in pressure and psychosis-like effects; some clinics give it.",
  "message": "Clonidine is taken: whether to use it is for the clinician.",
  "kind": "interaction",
  "authority": "practice",
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
    "basis": "practice",
    "cite": "memory",
    "verification": "unverified"
  },
  "severity": "minor",
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "clonidine"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "It acts on alpha-2 receptors.",
    "effect": "It may lower the rise in pressure and psychosis-like effects; some clinics give it.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "clonidine"
    ]
  },
  "readings": [
    {
      "chose": "From memory; clonidine was seen only as a rescue medicine.",
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
    }
  }
};
