// Made from data/rules/ketamine-emergency-department-unstable.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineEmergencyDepartmentUnstable: ShippedRule = {
  "id": "ketamine-emergency-department-unstable",
  "record": "CI-KET-ED-VITALS",
  "title": "Unstable state in an emergency-department protocol (intravenous ketamine)",
  "says": "An emergency-department protocol for pain doses rules ketamine out when vital signs are unstable, in acute heart, brain or eye events, and in psychosis.",
  "message": "An emergency-department protocol would not give ketamine here.",
  "kind": "precaution",
  "authority": "institution",
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "westjem",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project",
    "why": "One institution, for pain: the dossier says exclude, which such an authority cannot do alone."
  },
  "when": {
    "any": [
      {
        "observation": "systolic-blood-pressure",
        "is": ">",
        "value": 180,
        "unit": "mm[Hg]",
        "basis": "trial",
        "cite": "westjem",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "heart-rate",
        "is": ">",
        "value": 150,
        "unit": "/min",
        "basis": "trial",
        "cite": "westjem",
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
        "cite": "westjem",
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
        "cite": "westjem",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "condition": "acute-coronary-syndrome",
        "status": "active"
      },
      {
        "condition": "heart-failure",
        "status": "active",
        "with": {
          "stability": [
            "decompensated"
          ]
        }
      },
      {
        "condition": "arrhythmia",
        "status": "active",
        "with": {
          "stability": [
            "unstable"
          ]
        }
      },
      {
        "condition": "acute-head-trauma",
        "status": "active"
      },
      {
        "condition": "acute-ocular-trauma",
        "status": "active"
      },
      {
        "condition": "raised-intracranial-pressure",
        "status": "active"
      },
      {
        "condition": "schizophrenia",
        "status": "ever"
      },
      {
        "condition": "psychosis",
        "status": "active"
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "westjem": {
      "title": "Ketamine treatment protocols (emergency department), Table 1",
      "year": 2020,
      "doi": "10.5811/westjem.2019.10.43067",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7081852/table/t1-wjem-21-272"
    }
  }
};
