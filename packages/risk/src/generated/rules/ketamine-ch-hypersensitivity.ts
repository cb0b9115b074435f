// Made from data/rules/ketamine-ch-hypersensitivity.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineChHypersensitivity: ShippedRule = {
  "id": "ketamine-ch-hypersensitivity",
  "record": "CI-KET-US-HYPERSENS",
  "title": "Hypersensitivity (ketamine, CH)",
  "says": "The label rules ketamine out after hypersensitivity to it or to an excipient.",
  "message": "Hypersensitivity to ketamine, esketamine or an excipient: the label contraindicates ketamine.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "CH"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "ch-ketamine",
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
    "ch-ketamine": {
      "title": "Ketamin: Kontraindikationen (Swiss professional information, registration 67199)",
      "year": null,
      "url": "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67199/chapter/contra_indications"
    }
  }
};
