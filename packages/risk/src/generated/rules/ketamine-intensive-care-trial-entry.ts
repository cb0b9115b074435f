// Made from data/rules/ketamine-intensive-care-trial-entry.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineIntensiveCareTrialEntry: ShippedRule = {
  "id": "ketamine-intensive-care-trial-entry",
  "record": "ADD-ENTRY-VITALS",
  "alsoRecords": [
    "CI-KET-ED-VITALS",
    "SP-OBESITY"
  ],
  "title": "Entry limits of an intensive-care depression trial (intravenous ketamine)",
  "says": "A trial in critically ill adults kept out people with vital signs or weight outside its limits, a long QT interval, or certain medicines.",
  "message": "An intensive-care depression trial would not have taken this patient.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "nct05803551",
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
        "observation": "oxygen-saturation",
        "is": "<",
        "value": 95,
        "unit": "%",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "systolic-blood-pressure",
        "is": "<",
        "value": 90,
        "unit": "mm[Hg]",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "systolic-blood-pressure",
        "is": ">",
        "value": 180,
        "unit": "mm[Hg]",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "heart-rate",
        "is": "<",
        "value": 50,
        "unit": "/min",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "heart-rate",
        "is": ">",
        "value": 120,
        "unit": "/min",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "respiratory-rate",
        "is": "<",
        "value": 10,
        "unit": "/min",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "respiratory-rate",
        "is": ">",
        "value": 30,
        "unit": "/min",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "measure": "weight",
        "is": "<",
        "value": 45,
        "unit": "kg",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary"
      },
      {
        "measure": "weight",
        "is": ">",
        "value": 115,
        "unit": "kg",
        "basis": "trial",
        "cite": "nct05803551",
        "verification": "primary"
      },
      {
        "condition": "long-qt",
        "status": "active"
      },
      {
        "medicine": [
          "lamotrigine",
          "memantine",
          "lithium"
        ]
      }
    ]
  },
  "readings": [
    {
      "chose": "Entry limits of a trial in intensive care, not limits for pausing in a clinic.",
      "basis": "project"
    },
    {
      "at": "/when/any/10",
      "chose": "The trial also named acamprosate and riluzole, which the terminology does not hold.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "nct05803551": {
      "title": "NCT05803551: ketamine for depression in critically ill adults",
      "year": null,
      "url": "https://trials.co/clinical-trials-details/-/NCT05803551"
    }
  }
};
