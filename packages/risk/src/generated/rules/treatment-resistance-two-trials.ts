// Made from data/rules/treatment-resistance-two-trials.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const treatmentResistanceTwoTrials: ShippedRule = {
  "id": "treatment-resistance-two-trials",
  "record": "SCR-TRD-2",
  "title": "Treatment resistance, two trials",
  "says": "Treatment-resistant depression: at least two antidepressants at adequate dose and duration failed in the current episode.",
  "message": "Fewer than two adequate antidepressant trials failed in this episode.",
  "kind": "eligibility",
  "authority": "trial",
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
    "basis": "trial",
    "cite": "rpa",
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
    "basis": "trial",
    "cite": "rpa",
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
    "rpa": {
      "title": "Ketamine treatment clinic in the Australian public sector (Royal Prince Alfred Hospital): progress, perils and pitfalls",
      "year": null,
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC11193313"
    }
  }
};
