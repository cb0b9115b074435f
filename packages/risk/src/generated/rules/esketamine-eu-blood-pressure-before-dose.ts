// Made from data/rules/esketamine-eu-blood-pressure-before-dose.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuBloodPressureBeforeDose: ShippedRule = {
  "id": "esketamine-eu-blood-pressure-before-dose",
  "record": "CI-PREDOSE-BP-EU",
  "title": "Blood pressure above the guide value before an esketamine session (EU and UK)",
  "says": "As a guide, pressure is raised above 140/90 below the age of 65 and above 150/90 from 65: treat it first, then decide about a delay.",
  "message": "Blood pressure is above the EU guide value for this age: adjust lifestyle or medicines first, then decide whether to delay.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "EU",
    "UK"
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
    "cite": "eu-smpc-2020",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "defer",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "observation": "systolic-blood-pressure",
        "is": ">",
        "value": 150,
        "unit": "mm[Hg]",
        "basis": "label",
        "cite": "eu-smpc-2020",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "all": [
          {
            "age": {
              "is": "<",
              "value": 65,
              "unit": "a",
              "basis": "label",
              "cite": "eu-smpc-2020",
              "verification": "primary"
            }
          },
          {
            "observation": "systolic-blood-pressure",
            "is": ">",
            "value": 140,
            "unit": "mm[Hg]",
            "basis": "label",
            "cite": "eu-smpc-2020",
            "verification": "primary",
            "context": "pre-dose",
            "against": "value"
          }
        ]
      },
      {
        "observation": "diastolic-blood-pressure",
        "is": ">",
        "value": 90,
        "unit": "mm[Hg]",
        "basis": "label",
        "cite": "eu-smpc-2020",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      }
    ]
  },
  "readings": [
    {
      "at": "/when/any/0/context",
      "chose": "The source says only \"before the dose\": a reading counts when it is marked pre-dose, or when it is of the same day and not marked as taken during or after a dose.",
      "basis": "project"
    },
    {
      "at": "/action",
      "chose": "The text asks to weigh a delay and calls the number a guide; we write defer, for the clinician to decide.",
      "basis": "project"
    },
    {
      "at": "/when/any",
      "chose": "Above 150 is above the guide value at every age; between the two values the age decides.",
      "basis": "project"
    },
    {
      "at": "/when/any/2",
      "chose": "The diastolic guide value is the same at every age, so it needs no age.",
      "basis": "project"
    },
    {
      "chose": "The numbers were read in the 2020 revision.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "eu-smpc-2020": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2020 revision",
      "year": 2020,
      "url": "https://rxreasoner.com/monographs/spravato/usage"
    }
  }
};
