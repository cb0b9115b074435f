// Made from data/rules/treatment-resistance-monotherapy-trial.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const treatmentResistanceMonotherapyTrial: ShippedRule = {
  "id": "treatment-resistance-monotherapy-trial",
  "record": "SCR-TRD-25",
  "title": "Treatment resistance (esketamine monotherapy trial)",
  "says": "The trial counted no more than a quarter of improvement on at least two oral antidepressants in the current episode, without psychotic features.",
  "message": "Fewer than two antidepressants failed as the monotherapy trial counts.",
  "kind": "eligibility",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "protocols": [
    "esketamine-nasal-trd-janik-2025"
  ],
  "indications": [
    "trd"
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "mono",
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
      "improvement": {
        "is": "<=",
        "value": 25,
        "unit": "%",
        "basis": "trial",
        "cite": "mono",
        "verification": "primary"
      }
    },
    "is": "<",
    "value": 2,
    "unit": "{trial}",
    "basis": "trial",
    "cite": "mono",
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
    "mono": {
      "title": "A Study of Esketamine Nasal Spray, Administered as Monotherapy, in Adult Participants With Treatment-resistant Depression (NCT04599855), results record",
      "year": 2025,
      "url": "https://meddatax.com/clinical-trials/NCT04599855/results"
    }
  }
};
