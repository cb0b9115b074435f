// Made from data/rules/uk-ischemic-heart-disease.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ukIschemicHeartDisease: ShippedRule = {
  "id": "uk-ischemic-heart-disease",
  "record": "CI-IHD",
  "title": "Ischemic heart disease (UK)",
  "says": "The UK label bars injected ketamine in severe coronary disease and asks for care in milder disease.",
  "message": "Ischemic heart disease: have a specialist look before treating.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "UK"
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
    "any": [
      {
        "condition": "ischemic-heart-disease",
        "status": "active"
      },
      {
        "condition": "angina",
        "status": "active"
      }
    ]
  },
  "readings": [
    {
      "chose": "The text read is that of injected ketamine; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
      "basis": "project"
    },
    {
      "chose": "Severe coronary disease is excluded by ketamine-uk-contraindications.",
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
