// Made from data/rules/esketamine-eu-hypersensitivity.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuHypersensitivity: ShippedRule = {
  "id": "esketamine-eu-hypersensitivity",
  "record": "CI-ESK-US-HYPERSENS",
  "title": "Hypersensitivity (esketamine, EU)",
  "says": "The label rules esketamine nasal spray out after hypersensitivity to esketamine, ketamine or an excipient.",
  "message": "Hypersensitivity to esketamine, ketamine or an excipient: the label contraindicates esketamine nasal spray.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "EU"
  ],
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "spravato_eu",
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
      "esketamine",
      "ketamine",
      "product-excipient"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "spravato_eu": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2025 revision",
      "year": 2025,
      "url": "https://www.rxreasoner.com/monographs/spravato/usage"
    }
  }
};
