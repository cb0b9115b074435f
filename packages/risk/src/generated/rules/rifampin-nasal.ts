// Made from data/rules/rifampin-nasal.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const rifampinNasal: ShippedRule = {
  "id": "rifampin-nasal",
  "record": "DDI-RIFAMPICIN-IN",
  "title": "Rifampin with nasal esketamine",
  "says": "Exposure falls modestly; no change of dose.",
  "message": "Exposure falls modestly; no change of dose.",
  "kind": "interaction",
  "authority": "practice",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "practice",
    "cite": "memory",
    "verification": "unverified"
  },
  "severity": "information",
  "action": "none",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "rifampin"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It induces enzymes.",
    "effect": "Exposure falls modestly; no change of dose.",
    "magnitude": [
      {
        "measure": "Cmax",
        "percent": -17,
        "basis": "practice",
        "cite": "memory",
        "verification": "unverified"
      },
      {
        "measure": "AUC",
        "percent": -28,
        "basis": "practice",
        "cite": "memory",
        "verification": "unverified"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "rifampin"
    ]
  },
  "readings": [
    {
      "chose": "The whole record is from memory.",
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
