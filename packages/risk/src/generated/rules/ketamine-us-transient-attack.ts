// Made from data/rules/ketamine-us-transient-attack.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUsTransientAttack: ShippedRule = {
  "id": "ketamine-us-transient-attack",
  "record": "CI-STROKE",
  "title": "Transient ischemic attack (injected ketamine, US)",
  "says": "A transient ischemic attack is no stroke, but a rise in pressure is a hazard after it.",
  "message": "A transient ischemic attack is on record: have a specialist look before treating.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US"
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
    "cite": "us-ketalar",
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
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
