// Made from data/rules/ketamine-emergency-guideline-vital-signs.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineEmergencyGuidelineVitalSigns: ShippedRule = {
  "id": "ketamine-emergency-guideline-vital-signs",
  "record": "ADD-ED-VITALS",
  "alsoRecords": [
    "CI-KET-ED-VITALS"
  ],
  "title": "Unstable vital signs in an emergency guideline (ketamine for pain)",
  "says": "An emergency guideline for pain doses calls systolic pressure below 90 or above 180, a heart rate below 50 or above 150, and a breathing rate below 10 or above 30 unstable.",
  "message": "Vital signs lie outside what an emergency guideline for pain doses allows.",
  "kind": "precaution",
  "authority": "guideline",
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "guideline",
    "cite": "scirp-ed-guideline",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "observation": "systolic-blood-pressure",
        "is": "<",
        "value": 90,
        "unit": "mm[Hg]",
        "basis": "guideline",
        "cite": "scirp-ed-guideline",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "systolic-blood-pressure",
        "is": ">",
        "value": 180,
        "unit": "mm[Hg]",
        "basis": "guideline",
        "cite": "scirp-ed-guideline",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "heart-rate",
        "is": "<",
        "value": 50,
        "unit": "/min",
        "basis": "guideline",
        "cite": "scirp-ed-guideline",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "heart-rate",
        "is": ">",
        "value": 150,
        "unit": "/min",
        "basis": "guideline",
        "cite": "scirp-ed-guideline",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "respiratory-rate",
        "is": "<",
        "value": 10,
        "unit": "/min",
        "basis": "guideline",
        "cite": "scirp-ed-guideline",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "respiratory-rate",
        "is": ">",
        "value": 30,
        "unit": "/min",
        "basis": "guideline",
        "cite": "scirp-ed-guideline",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      }
    ]
  },
  "readings": [
    {
      "chose": "A guideline of another field, for another purpose: shown for review.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "scirp-ed-guideline": {
      "title": "Sub-dissociative ketamine guideline (emergency department, pain)",
      "year": null,
      "url": "http://html.scirp.org/file/_3-1750111_1.htm"
    }
  }
};
