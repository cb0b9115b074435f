// Made from data/rules/treatment-resistance-japan.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const treatmentResistanceJapan: ShippedRule = {
  "id": "treatment-resistance-japan",
  "record": "SCR-TRD-JAPAN",
  "title": "Treatment resistance (Japanese esketamine trial)",
  "says": "A Japanese trial required at least one but fewer than five antidepressants failed, and six weeks of watching before.",
  "message": "The number of failed antidepressants lies outside what the Japanese trial took.",
  "kind": "eligibility",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "protocols": [
    "esketamine-nasal-trd-japan-2021"
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "japan2021",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "failedTrials": {
          "scope": "current-episode",
          "count": "treatments"
        },
        "is": "<",
        "value": 1,
        "unit": "{trial}",
        "basis": "trial",
        "cite": "japan2021",
        "verification": "primary"
      },
      {
        "failedTrials": {
          "scope": "current-episode",
          "count": "treatments"
        },
        "is": ">=",
        "value": 5,
        "unit": "{trial}",
        "basis": "trial",
        "cite": "japan2021",
        "verification": "primary"
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "Written as what speaks against it: met means that the criterion is not fulfilled.",
      "basis": "project"
    },
    {
      "chose": "The six weeks of watching are a phase of the protocol, not a fact about the patient.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "japan2021": {
      "title": "Efficacy and safety of fixed doses of intranasal esketamine as an add-on therapy to oral antidepressants in Japanese patients with treatment-resistant depression: a phase 2b randomized clinical study",
      "year": 2021,
      "doi": "10.1186/s12888-021-03538-y",
      "url": "https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-021-03538-y"
    }
  }
};
