// Made from data/rules/uk-treatment-resistance.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ukTreatmentResistance: ShippedRule = {
  "id": "uk-treatment-resistance",
  "record": "SCR-TRD-2",
  "title": "Treatment resistance (UK)",
  "says": "Treatment-resistant depression: at least two antidepressants at adequate dose and duration failed in the current episode.",
  "message": "Fewer than two adequate antidepressant trials failed in this episode.",
  "kind": "eligibility",
  "authority": "label",
  "places": [
    "UK"
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
    "cite": "uk-spravato-pi",
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
    "cite": "uk-spravato-pi",
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
    "uk-spravato-pi": {
      "title": "SPRAVATO UK prescribing information (summary)",
      "year": null,
      "url": "https://www.janssen-pi.co.uk/en/product-information/32"
    }
  }
};
