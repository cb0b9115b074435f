// Made from data/rules/esketamine-us-hypersensitivity.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsHypersensitivity: ShippedRule = {
  "id": "esketamine-us-hypersensitivity",
  "record": "CI-ESK-US-HYPERSENS",
  "title": "Hypersensitivity (esketamine, US)",
  "says": "The label rules esketamine nasal spray out after hypersensitivity to esketamine, ketamine or an excipient.",
  "message": "Hypersensitivity to esketamine, ketamine or an excipient: the label contraindicates esketamine nasal spray.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "US"
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
    "cite": "us-label-2020",
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
    "us-label-2020": {
      "title": "SPRAVATO (esketamine) nasal spray: brief summary of the US prescribing information (July 2020 text)",
      "year": 2020,
      "url": "https://www.usmedicine.com/2021online-dir/inc/html/34.html"
    }
  }
};
