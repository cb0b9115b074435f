// Made from data/rules/stop-misuse.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stopMisuse: ShippedRule = {
  "id": "stop-misuse",
  "record": "STOP-MISUSE",
  "alsoRecords": [
    "DEP-MONITOR"
  ],
  "title": "Misuse during a course (US)",
  "says": "Drug seeking, rising doses or an undisclosed positive test: stop, or move to addiction care.",
  "message": "Signs of misuse: stop, or move to addiction care.",
  "kind": "stop-rule",
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
  "moment": "between",
  "source": {
    "basis": "label",
    "cite": "us-label-2019",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "observation": "drug-seeking",
    "equals": [
      true,
      "present"
    ]
  },
  "readings": [
    {
      "chose": "The wording of the rule is our own; the warning was read.",
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
