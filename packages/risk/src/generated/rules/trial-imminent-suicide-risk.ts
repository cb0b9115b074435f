// Made from data/rules/trial-imminent-suicide-risk.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const trialImminentSuicideRisk: ShippedRule = {
  "id": "trial-imminent-suicide-risk",
  "record": "CI-SUICIDE-IMMINENT",
  "title": "Imminent risk of suicide (trials)",
  "says": "Outpatient trials left out active intent.",
  "message": "Intent or a plan is recorded: outpatient trials left such patients out.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "except": {
    "indications": [
      "mdsi",
      "suicidality",
      "suicidal-ideation",
      "psychiatric-emergency"
    ]
  },
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "smithapeldoorn2019",
    "also": [
      {
        "cite": "nztrial"
      }
    ],
    "verification": "primary"
  },
  "severity": "critical",
  "action": "escalate",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "suicidal-intent",
        "status": "active"
      },
      {
        "score": "cssrs-screen",
        "item": "4",
        "is": ">=",
        "value": 1,
        "unit": "{score}",
        "basis": "guideline",
        "cite": "cssrs-triage",
        "verification": "primary"
      },
      {
        "score": "cssrs-screen",
        "item": "5",
        "is": ">=",
        "value": 1,
        "unit": "{score}",
        "basis": "guideline",
        "cite": "cssrs-triage",
        "verification": "primary"
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "The screen has no total: item 4 or item 5 answered yes (recorded as 1) is the top tier. The dossier had 4 or more from memory; the addendum confirms it in this sense.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "cssrs-triage": {
      "title": "Clinical triage guidelines using the C-SSRS",
      "year": null,
      "url": "https://docsbay.net/doc/914678/c-ssrs-triage-guidelines"
    },
    "nztrial": {
      "title": "An open-label feasibility study of ketamine-assisted therapy: eligibility (ACTRN12621000562875)",
      "year": 2021,
      "url": "https://trial.medpath.com/clinical-trial/1188b726d440b390/ketamine-assisted-therapy-treatment-resistant-depression"
    },
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    }
  }
};
