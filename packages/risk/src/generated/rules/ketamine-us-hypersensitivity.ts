// Made from data/rules/ketamine-us-hypersensitivity.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUsHypersensitivity: ShippedRule = {
  "id": "ketamine-us-hypersensitivity",
  "record": "CI-KET-US-HYPERSENS",
  "title": "Hypersensitivity (ketamine, US)",
  "says": "The label rules ketamine out after hypersensitivity to it or to an excipient.",
  "message": "Hypersensitivity to ketamine, esketamine or an excipient: the label contraindicates ketamine.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-ketalar",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "An absolute contraindication of the label."
  },
  "when": {
    "allergy": [
      "ketamine",
      "esketamine",
      "product-excipient"
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "Esketamine is one half of ketamine: an allergy to it counts too.",
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
