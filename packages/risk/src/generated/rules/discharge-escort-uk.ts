// Made from data/rules/discharge-escort-uk.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const dischargeEscortUk: ShippedRule = {
  "id": "discharge-escort-uk",
  "record": "DIS-ESCORT",
  "alsoRecords": [
    "ADD-RCEM",
    "ADD-LACDMH-ESK"
  ],
  "title": "Escort home (UK)",
  "says": "Someone else drives home; after ketamine a responsible adult goes along.",
  "message": "Someone takes the patient home.",
  "kind": "discharge",
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
  "moment": "session",
  "source": {
    "basis": "label",
    "cite": "uk-ketalar",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "discharge",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "fact": "logistics.escort",
    "equals": [
      true
    ]
  },
  "readings": [
    {
      "chose": "Emergency teaching in the UK adds up to 2 hours of watching after a reversal drug.",
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
