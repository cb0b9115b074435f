// Made from data/rules/us-no-escort.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const usNoEscort: ShippedRule = {
  "id": "us-no-escort",
  "record": "CI-NO-ESCORT",
  "alsoRecords": [
    "DIS-ESCORT"
  ],
  "title": "No escort home (US)",
  "says": "Someone else must bring the patient home.",
  "message": "No escort home: do not treat today.",
  "kind": "precaution",
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
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-label-2019",
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
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
