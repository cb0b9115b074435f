// Made from data/rules/ketamine-uk-transient-attack.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUkTransientAttack: ShippedRule = {
  "id": "ketamine-uk-transient-attack",
  "record": "CI-STROKE",
  "title": "Transient ischemic attack (injected ketamine, UK)",
  "says": "A transient ischemic attack is no stroke, but a rise in pressure is a hazard after it.",
  "message": "A transient ischemic attack is on record: have a specialist look before treating.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "UK"
  ],
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    },
    {
      "drug": "ketamine",
      "route": "im"
    },
    {
      "drug": "ketamine",
      "route": "sc"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "uk-ketalar",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "condition": "tia",
    "status": "ever"
  },
  "readings": [
    {
      "chose": "The label excludes after a stroke; it does not name the transient attack.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "uk-ketalar": {
      "title": "Ketalar: Summary of Product Characteristics, sections 4.3 and 4.4 (UK)",
      "year": 2019,
      "url": "https://rxreasoner.com/monographs/ketalar/precautions"
    }
  }
};
