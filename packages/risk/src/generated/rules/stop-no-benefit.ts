// Made from data/rules/stop-no-benefit.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stopNoBenefit: ShippedRule = {
  "id": "stop-no-benefit",
  "record": "STOP-NONRESPONSE",
  "title": "No benefit by the end of induction (US)",
  "says": "At the end of induction look for evidence of benefit before going on.",
  "message": "No benefit by the end of induction: reconsider.",
  "kind": "stop-rule",
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
  "moment": "between",
  "source": {
    "basis": "label",
    "cite": "us-label-2019",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "observation": "treatment-benefit",
    "equals": [
      false,
      "absent"
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
