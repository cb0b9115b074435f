// Made from data/rules/esketamine-us-breastfeeding.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsBreastfeeding: ShippedRule = {
  "id": "esketamine-us-breastfeeding",
  "record": "CI-LACTATION",
  "title": "Breastfeeding (esketamine, US)",
  "says": "Breastfeeding is not advised during treatment: the drug passes into milk.",
  "message": "Breastfeeding: stop it or do not treat.",
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
    "verification": "primary"
  },
  "severity": "major",
  "action": "defer",
  "judgement": {
    "basis": "project",
    "why": "The dossier offers two ways, not treating or stopping to breastfeed; until one is chosen, the session waits."
  },
  "when": {
    "decidedBy": [
      {
        "fact": "pregnancy.breastfeeding",
        "equals": [
          true
        ]
      },
      {
        "condition": "lactation",
        "status": "active",
        "absence": "unknown"
      }
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
