// Made from data/rules/uk-no-escort.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ukNoEscort: ShippedRule = {
  "id": "uk-no-escort",
  "record": "CI-NO-ESCORT",
  "alsoRecords": [
    "DIS-ESCORT"
  ],
  "title": "No escort home (UK)",
  "says": "Someone else must bring the patient home.",
  "message": "No escort home: do not treat today.",
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
  "severity": "moderate",
  "action": "defer",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "fact": "logistics.escort",
    "equals": [
      false
    ]
  },
  "readings": [
    {
      "chose": "The text read is that of one product of the two; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
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
