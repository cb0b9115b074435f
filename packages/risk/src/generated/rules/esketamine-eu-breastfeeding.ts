// Made from data/rules/esketamine-eu-breastfeeding.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuBreastfeeding: ShippedRule = {
  "id": "esketamine-eu-breastfeeding",
  "record": "CI-LACTATION",
  "title": "Breastfeeding (esketamine, EU)",
  "says": "Breastfeeding is not advised during treatment: the drug passes into milk.",
  "message": "Breastfeeding: stop it or do not treat.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "EU"
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
    "cite": "eu-leaflet",
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
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    }
  }
};
