// Made from data/rules/us-imminent-suicide-risk.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const usImminentSuicideRisk: ShippedRule = {
  "id": "us-imminent-suicide-risk",
  "record": "CI-SUICIDE-IMMINENT",
  "alsoRecords": [
    "ADD-CSSRS"
  ],
  "title": "Imminent risk of suicide (US)",
  "says": "Where admission is needed, response to a dose does not replace it.",
  "message": "Intent or a plan is recorded: arrange for inpatient care; a response to a dose does not replace admission.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US"
  ],
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
    "basis": "label",
    "cite": "us-label-resp",
    "verification": "secondary",
    "readIn": "wcmedicine.com (clinic reproduction) and medilib.ir (drug monograph)"
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
    "us-label-resp": {
      "title": "SPRAVATO important safety information with respiratory depression in the boxed warning",
      "year": 2025,
      "url": "https://wcmedicine.com/?p=441"
    }
  }
};
