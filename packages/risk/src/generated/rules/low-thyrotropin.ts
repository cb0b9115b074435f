// Made from data/rules/low-thyrotropin.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const lowThyrotropin: ShippedRule = {
  "id": "low-thyrotropin",
  "record": "CI-HYPERTHYROID",
  "title": "Very low thyrotropin",
  "says": "A very low thyrotropin points to an overactive thyroid.",
  "message": "Thyrotropin is very low: look for an overactive thyroid first.",
  "kind": "precaution",
  "authority": "practice",
  "places": [
    "US",
    "EU",
    "CH"
  ],
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
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "all": [
      {
        "condition": "hyperthyroidism",
        "status": "ever"
      },
      {
        "observation": "tsh",
        "is": "<",
        "value": 0.1,
        "unit": "m[IU]/L",
        "basis": "practice",
        "cite": "memory",
        "verification": "unverified",
        "against": "value"
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "Asked only where hyperthyroidism is or was on record, so that a limit from memory does not leave everyone undecided.",
      "basis": "project"
    },
    {
      "chose": "The limit is from memory: no source was found.",
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
