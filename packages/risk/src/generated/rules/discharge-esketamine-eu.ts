// Made from data/rules/discharge-esketamine-eu.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const dischargeEsketamineEu: ShippedRule = {
  "id": "discharge-esketamine-eu",
  "record": "DIS-ESK-EU",
  "title": "Discharge after esketamine (EU)",
  "says": "Watch until the patient is stable and ready to leave; the clinician sets the time.",
  "message": "The clinician finds the patient stable and ready to leave.",
  "kind": "discharge",
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
  "moment": "session",
  "source": {
    "basis": "label",
    "cite": "uk-spravato-pi",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "discharge",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "observation": "clinically-stable",
    "equals": [
      true,
      "present"
    ]
  },
  "readings": [
    {
      "chose": "Read in the UK summary, which follows the EU text.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "uk-spravato-pi": {
      "title": "SPRAVATO UK prescribing information (summary)",
      "year": null,
      "url": "https://www.janssen-pi.co.uk/en/product-information/32"
    }
  }
};
