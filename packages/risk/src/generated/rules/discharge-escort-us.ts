// Made from data/rules/discharge-escort-us.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const dischargeEscortUs: ShippedRule = {
  "id": "discharge-escort-us",
  "record": "DIS-ESCORT",
  "alsoRecords": [
    "ADD-RCEM",
    "ADD-LACDMH-ESK"
  ],
  "title": "Escort home (US)",
  "says": "Someone else drives home; after ketamine a responsible adult goes along.",
  "message": "Someone takes the patient home.",
  "kind": "discharge",
  "authority": "label",
  "places": [
    "US"
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
    "cite": "us-label-2019",
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
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
