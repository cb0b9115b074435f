// Made from data/rules/uk-heart-failure.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ukHeartFailure: ShippedRule = {
  "id": "uk-heart-failure",
  "record": "CI-HF",
  "title": "Heart failure (UK)",
  "says": "Ketamine raises the oxygen need of the heart and may weaken it directly; labels ask for care, and case reports show benefit under specialists.",
  "message": "Heart failure: have a specialist look before treating.",
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
    "also": [
      {
        "cite": "hfhospice"
      },
      {
        "cite": "cardshock"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "condition": "heart-failure",
    "status": "active"
  },
  "readings": [
    {
      "chose": "The text read is that of one product of the two; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
      "basis": "project"
    },
    {
      "chose": "Severe disease of the heart muscle is excluded for injected ketamine by the UK label: see ketamine-uk-contraindications.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "cardshock": {
      "title": "Ketamine for depression in a critically ill patient with ischaemic cardiomyopathy: case report",
      "year": 2025,
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC11935359"
    },
    "hfhospice": {
      "title": "Subanesthetic ketamine infusion reducing symptoms of depression in a patient with end-stage heart failure enrolled in hospice care: A case report",
      "year": null,
      "url": "https://institutionalrepository.aah.org/auroragme/294/"
    },
    "uk-ketalar": {
      "title": "Ketalar: Summary of Product Characteristics, sections 4.3 and 4.4 (UK)",
      "year": 2019,
      "url": "https://rxreasoner.com/monographs/ketalar/precautions"
    }
  }
};
