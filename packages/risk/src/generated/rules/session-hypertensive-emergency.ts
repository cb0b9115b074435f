// Made from data/rules/session-hypertensive-emergency.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sessionHypertensiveEmergency: ShippedRule = {
  "id": "session-hypertensive-emergency",
  "record": "STOP-BP-EMERG",
  "alsoRecords": [
    "ADD-YIP"
  ],
  "title": "Pressure above 180/120 with organ damage",
  "says": "A general guide: above 180/120 with organ damage treat at once; without it, no hasty treatment.",
  "message": "Blood pressure is above 180/120.",
  "kind": "stop-rule",
  "authority": "guideline",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "guideline",
    "cite": "htn-gac",
    "also": [
      {
        "cite": "yip"
      }
    ],
    "verification": "secondary",
    "readIn": "abcdocz.com"
  },
  "severity": "critical",
  "action": "emergency",
  "judgement": {
    "basis": "project"
  },
  "branches": [
    {
      "id": "with-organ-damage",
      "says": "Above 180/120 with organ damage needs treatment at once.",
      "message": "Blood pressure above 180/120 with signs of organ damage: emergency care at once.",
      "when": {
        "all": [
          {
            "any": [
              {
                "observation": "systolic-blood-pressure",
                "is": ">",
                "value": 180,
                "unit": "mm[Hg]",
                "basis": "guideline",
                "cite": "htn-gac",
                "verification": "secondary",
                "readIn": "abcdocz.com",
                "against": "value"
              },
              {
                "observation": "diastolic-blood-pressure",
                "is": ">",
                "value": 120,
                "unit": "mm[Hg]",
                "basis": "guideline",
                "cite": "htn-gac",
                "verification": "secondary",
                "readIn": "abcdocz.com",
                "against": "value"
              }
            ]
          },
          {
            "any": [
              {
                "observation": "end-organ-damage",
                "equals": [
                  true,
                  "present"
                ]
              }
            ]
          }
        ]
      },
      "severity": "critical",
      "action": "emergency"
    },
    {
      "id": "without-organ-damage",
      "says": "Without organ damage watch and repeat.",
      "message": "Blood pressure above 180/120 without signs of organ damage: observe and repeat.",
      "when": {
        "all": [
          {
            "any": [
              {
                "observation": "systolic-blood-pressure",
                "is": ">",
                "value": 180,
                "unit": "mm[Hg]",
                "basis": "guideline",
                "cite": "htn-gac",
                "verification": "secondary",
                "readIn": "abcdocz.com",
                "against": "value"
              },
              {
                "observation": "diastolic-blood-pressure",
                "is": ">",
                "value": 120,
                "unit": "mm[Hg]",
                "basis": "guideline",
                "cite": "htn-gac",
                "verification": "secondary",
                "readIn": "abcdocz.com",
                "against": "value"
              }
            ]
          },
          {
            "observation": "end-organ-damage",
            "equals": [
              false,
              "absent"
            ]
          }
        ]
      },
      "severity": "major",
      "action": "repeat-measurement"
    }
  ],
  "readings": [
    {
      "chose": "A guide for hypertension in general, not for ketamine.",
      "basis": "project"
    },
    {
      "at": "/branches/0/when",
      "chose": "The source joins the two pressures with a stroke; either one above its limit counts.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "htn-gac": {
      "title": "Hypertension: emergencies and urgencies, guideline summary (reference 246)",
      "year": null,
      "url": "https://abcdocz.com/doc/141984/hypertension--emergencies-and-urgencies-key-highlights-fr..."
    },
    "yip": {
      "title": "Intravenous ketamine for depression: A clinical discussion reconsidering best practices in acute hypertension management",
      "year": 2022,
      "doi": "10.3389/fpsyt.2022.1017504",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC9556663"
    }
  }
};
