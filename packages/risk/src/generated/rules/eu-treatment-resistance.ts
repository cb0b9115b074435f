// Made from data/rules/eu-treatment-resistance.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const euTreatmentResistance: ShippedRule = {
  "id": "eu-treatment-resistance",
  "record": "SCR-TRD-2",
  "title": "Treatment resistance (EU)",
  "says": "Treatment-resistant depression: at least two antidepressants at adequate dose and duration failed in the current episode.",
  "message": "Fewer than two adequate antidepressant trials failed in this episode.",
  "kind": "eligibility",
  "authority": "label",
  "places": [
    "EU"
  ],
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "indications": [
    "trd"
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "spravato_eu",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "failedTrials": {
      "scope": "current-episode",
      "count": "treatments",
      "adequateDose": true
    },
    "is": "<",
    "value": 2,
    "unit": "{trial}",
    "basis": "label",
    "cite": "spravato_eu",
    "verification": "primary"
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
