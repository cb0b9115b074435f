// Made from data/rules/severity-madrs.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const severityMadrs: ShippedRule = {
  "id": "severity-madrs",
  "record": "SCR-SEVERITY",
  "title": "Severity at entry (New Zealand trial)",
  "says": "The trial took people from 20 on the MADRS.",
  "message": "Depression is milder than this trial took.",
  "kind": "eligibility",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "protocols": [
    "ketamine-im-trd-new-zealand-2023"
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "nztrial",
    "verification": "primary"
  },
  "severity": "minor",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "score": "madrs",
    "is": "<",
    "value": 20,
    "unit": "{score}",
    "basis": "trial",
    "cite": "nztrial",
    "verification": "primary"
  },
  "readings": [
    {
      "at": "/when",
      "chose": "Written as what speaks against it: met means that the criterion is not fulfilled.",
      "basis": "project"
    },
    {
      "chose": "A trial in acute suicidality took people above 28 on the MADRS; its protocol carries that limit.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "nztrial": {
      "title": "An open-label feasibility study of ketamine-assisted therapy: eligibility (ACTRN12621000562875)",
      "year": 2021,
      "url": "https://trial.medpath.com/clinical-trial/1188b726d440b390/ketamine-assisted-therapy-treatment-resistant-depression"
    }
  }
};
