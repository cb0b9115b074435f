// Made from data/rules/esketamine-eu-psychiatrist-decides.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuPsychiatristDecides: ShippedRule = {
  "id": "esketamine-eu-psychiatrist-decides",
  "record": "SCR-PSYCHIATRIST",
  "title": "The decision of a psychiatrist (esketamine, EU)",
  "says": "In the EU the decision to prescribe esketamine is a psychiatrist's.",
  "message": "No psychiatrist took the decision to prescribe.",
  "kind": "eligibility",
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
    "cite": "spravato_eu",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "fact": "logistics.psychiatristDecision",
    "equals": [
      false
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "Written as what speaks against it: met means that the criterion is not fulfilled.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "spravato_eu": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2025 revision",
      "year": 2025,
      "url": "https://www.rxreasoner.com/monographs/spravato/usage"
    }
  }
};
