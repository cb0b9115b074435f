// Made from data/rules/severity-hdrs-17.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const severityHdrs17: ShippedRule = {
  "id": "severity-hdrs-17",
  "record": "SCR-SEVERITY",
  "title": "Severity at entry (oral esketamine trial)",
  "says": "The trial took people above 18 on the 17-item Hamilton scale.",
  "message": "Depression is milder than this trial took.",
  "kind": "eligibility",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "oral"
    }
  ],
  "protocols": [
    "esketamine-oral-trd-smith-apeldoorn-2024"
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "smithapeldoorn2019",
    "verification": "primary"
  },
  "severity": "minor",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "score": "hamd17",
    "is": "<=",
    "value": 18,
    "unit": "{score}",
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
