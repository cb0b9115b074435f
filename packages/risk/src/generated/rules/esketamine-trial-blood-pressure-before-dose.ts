// Made from data/rules/esketamine-trial-blood-pressure-before-dose.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineTrialBloodPressureBeforeDose: ShippedRule = {
  "id": "esketamine-trial-blood-pressure-before-dose",
  "record": "CI-PREDOSE-BP-TRIAL",
  "title": "Blood pressure that withheld the dose in esketamine trials",
  "says": "Phase 3 trials withheld the dose above 140 systolic, above 150 in those over 65, or above 90 diastolic.",
  "message": "Blood pressure is above what the esketamine trials allowed before a dose.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "jnj-bp",
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
        "basis": "trial",
        "cite": "jnj-bp",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      },
      {
        "all": [
          {
            "age": {
              "is": "<=",
              "value": 65,
              "unit": "a",
              "basis": "trial",
              "cite": "jnj-bp",
              "verification": "primary"
            }
          },
          {
            "observation": "systolic-blood-pressure",
            "is": ">",
            "value": 140,
            "unit": "mm[Hg]",
            "basis": "trial",
            "cite": "jnj-bp",
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
        "basis": "trial",
        "cite": "jnj-bp",
        "verification": "primary",
        "context": "pre-dose",
        "against": "value"
      }
    ]
  },
  "readings": [
    {
      "at": "/when/any/1",
      "chose": "The trials say over 65, the EU text from 65: kept as each says.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-bp": {
      "title": "Adverse event of SPRAVATO: cardiovascular effects",
      "year": null,
      "url": "https://janssenscience.com/products/spravato/medical-content/adverse-event-of-spravato-cardiovascular-effects"
    }
  }
};
