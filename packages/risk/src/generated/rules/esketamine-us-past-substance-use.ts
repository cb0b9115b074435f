// Made from data/rules/esketamine-us-past-substance-use.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsPastSubstanceUse: ShippedRule = {
  "id": "esketamine-us-past-substance-use",
  "record": "CI-SUD-HISTORY-ESK",
  "title": "Past misuse of drugs or alcohol (esketamine, US)",
  "says": "Past misuse calls for careful thought and for watching for drug seeking; it is no bar.",
  "message": "Misuse of drugs or alcohol is on record: weigh it, and watch for drug seeking.",
  "kind": "precaution",
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
    "cite": "us-label-2019",
    "also": [
      {
        "cite": "spravatohcp"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "substance-use-disorder",
        "status": "ever"
      },
      {
        "condition": "substance-use-disorder-in-remission",
        "status": "ever"
      },
      {
        "condition": "alcohol-use-disorder",
        "status": "ever"
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "spravatohcp": {
      "title": "SPRAVATO HCP site: TRD dosing, monitoring and discharge",
      "year": null,
      "url": "https://www.spravatohcp.com/dosing-spravato-trd"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
