// Made from data/rules/esketamine-us-hepatic-impairment.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsHepaticImpairment: ShippedRule = {
  "id": "esketamine-us-hepatic-impairment",
  "record": "CI-HEPATIC-SEVERE",
  "alsoRecords": [
    "SP-HEPATIC",
    "ADD-ESK-HEPATIC",
    "DIS-LONGER"
  ],
  "title": "Hepatic impairment (esketamine, US)",
  "says": "Severe impairment was not studied and is not recommended; in moderate impairment watch longer.",
  "message": "Hepatic impairment.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-label-2019",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "Not recommended by the label in severe impairment; the dossier asks for exclusion."
  },
  "branches": [
    {
      "id": "severe",
      "says": "Child-Pugh C was not studied and is not recommended.",
      "message": "Severe hepatic impairment (Child-Pugh C): the US label does not recommend esketamine.",
      "when": {
        "decidedBy": [
          {
            "fact": "hepaticImpairment",
            "equals": [
              "severe"
            ]
          },
          {
            "score": "child-pugh",
            "equals": [
              "C"
            ]
          }
        ]
      },
      "severity": "critical",
      "action": "exclude"
    },
    {
      "id": "moderate",
      "says": "In Child-Pugh B exposure is higher and lasts longer.",
      "message": "Moderate hepatic impairment (Child-Pugh B): keep the patient under observation longer.",
      "when": {
        "decidedBy": [
          {
            "fact": "hepaticImpairment",
            "equals": [
              "moderate"
            ]
          },
          {
            "score": "child-pugh",
            "equals": [
              "B"
            ]
          }
        ]
      },
      "severity": "moderate",
      "action": "monitor",
      "changes": [
        {
          "change": "longer-observation",
          "says": "Observe longer; the label does not say how long.",
          "basis": "label",
          "cite": "us-label-2019",
          "verification": "primary"
        }
      ]
    }
  ],
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
