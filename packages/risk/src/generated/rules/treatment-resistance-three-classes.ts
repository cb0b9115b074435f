// Made from data/rules/treatment-resistance-three-classes.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const treatmentResistanceThreeClasses: ShippedRule = {
  "id": "treatment-resistance-three-classes",
  "record": "SCR-TRD-3",
  "alsoRecords": [
    "ADD-MSM"
  ],
  "title": "Treatment resistance, three classes (oral esketamine trial)",
  "says": "A trial of oral esketamine needed three classes failed, each at least four weeks at adequate dose, over the lifetime.",
  "message": "Fewer than three antidepressant classes failed as this trial counts.",
  "kind": "eligibility",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "oral"
    }
  ],
  "indications": [
    "trd"
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "smithapeldoorn2019",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "failedTrials": {
      "scope": "lifetime",
      "count": "classes",
      "weeks": {
        "is": ">=",
        "value": 4,
        "unit": "wk",
        "basis": "trial",
        "cite": "smithapeldoorn2019",
        "verification": "primary"
      },
      "adequateDose": true
    },
    "is": "<",
    "value": 3,
    "unit": "{trial}",
    "basis": "trial",
    "cite": "smithapeldoorn2019",
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
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    }
  }
};
