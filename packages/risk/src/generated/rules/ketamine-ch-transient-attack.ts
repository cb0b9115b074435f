// Made from data/rules/ketamine-ch-transient-attack.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineChTransientAttack: ShippedRule = {
  "id": "ketamine-ch-transient-attack",
  "record": "CI-STROKE",
  "title": "Transient ischemic attack (injected ketamine, CH)",
  "says": "A transient ischemic attack is no stroke, but a rise in pressure is a hazard after it.",
  "message": "A transient ischemic attack is on record: have a specialist look before treating.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "CH"
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
    "cite": "ch-ketamine",
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
    "ch-ketamine": {
      "title": "Ketamin: Kontraindikationen (Swiss professional information, registration 67199)",
      "year": null,
      "url": "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67199/chapter/contra_indications"
    }
  }
};
