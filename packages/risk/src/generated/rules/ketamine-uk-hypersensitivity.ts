// Made from data/rules/ketamine-uk-hypersensitivity.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUkHypersensitivity: ShippedRule = {
  "id": "ketamine-uk-hypersensitivity",
  "record": "CI-KET-US-HYPERSENS",
  "title": "Hypersensitivity (ketamine, UK)",
  "says": "The label rules ketamine out after hypersensitivity to it or to an excipient.",
  "message": "Hypersensitivity to ketamine, esketamine or an excipient: the label contraindicates ketamine.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "UK"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "uk-ketalar",
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
    "uk-ketalar": {
      "title": "Ketalar: Summary of Product Characteristics, sections 4.3 and 4.4 (UK)",
      "year": 2019,
      "url": "https://rxreasoner.com/monographs/ketalar/precautions"
    }
  }
};
