// Made from data/rules/esketamine-us-blood-pressure-before-dose.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsBloodPressureBeforeDose: ShippedRule = {
  "id": "esketamine-us-blood-pressure-before-dose",
  "record": "CI-PREDOSE-BP-US",
  "alsoRecords": [
    "CON-PREDOSE-CUTOFF"
  ],
  "title": "Blood pressure above the guide value before an esketamine session (US)",
  "says": "Above 140 systolic or above 90 diastolic before the dose: weigh the short rise that the drug adds against the benefit, and consider a delay.",
  "message": "Blood pressure is above the US guide value of 140/90: weigh a delay; do not give the dose where a further rise is a serious risk.",
  "kind": "precaution",
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
    "cite": "pdr-spravato",
    "also": [
      {
        "cite": "jnj-antihtn"
      }
    ],
    "verification": "secondary",
    "readIn": "pdr.net"
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
        "value": 140,
        "unit": "mm[Hg]",
        "basis": "label",
        "cite": "pdr-spravato",
        "verification": "secondary",
        "readIn": "pdr.net",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "observation": "diastolic-blood-pressure",
        "is": ">",
        "value": 90,
        "unit": "mm[Hg]",
        "basis": "label",
        "cite": "pdr-spravato",
        "verification": "secondary",
        "readIn": "pdr.net",
        "context": "pre-dose",
        "against": "value"
      }
    ]
  },
  "readings": [
    {
      "at": "/when/any",
      "chose": "The source joins the two pressures so that either one above its limit counts.",
      "basis": "project"
    },
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
      "chose": "Limits of the US, the EU, the trials and Switzerland differ and are never merged; a limit of 160/100 that consumer pages name stands in no label read.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-antihtn": {
      "title": "Concomitant use of SPRAVATO with antihypertensive medications",
      "year": null,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-antihypertensive-medications"
    },
    "pdr-spravato": {
      "title": "Spravato drug summary",
      "year": null,
      "url": "https://pdr.net/drug-summary/?drugLabelId=24300"
    }
  }
};
