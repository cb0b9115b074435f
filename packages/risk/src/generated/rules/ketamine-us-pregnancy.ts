// Made from data/rules/ketamine-us-pregnancy.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUsPregnancy: ShippedRule = {
  "id": "ketamine-us-pregnancy",
  "record": "CI-PREGNANCY",
  "alsoRecords": [
    "SP-PREGNANCY"
  ],
  "title": "Pregnancy (ketamine, US)",
  "says": "Ketamine is not for use in pregnancy: animal brains lose nerve cells when it acts while they grow.",
  "message": "Pregnancy: do not give ketamine for a mood disorder; counsel about the risk to the child.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-ketalar",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "The dossier asks for exclusion unless a specialist decides otherwise."
  },
  "when": {
    "decidedBy": [
      {
        "fact": "pregnancy.status",
        "equals": [
          "pregnant"
        ]
      },
      {
        "observation": "pregnancy-test",
        "equals": [
          "positive"
        ],
        "freshness": {
          "value": {
            "site": "pregnancy-test-freshness"
          },
          "unit": "d",
          "basis": "site"
        }
      },
      {
        "condition": "pregnancy",
        "status": "active",
        "absence": "unknown"
      },
      {
        "all": [
          {
            "fact": "pregnancy.childbearingPotential",
            "equals": [
              true
            ]
          },
          {
            "fact": "pregnancy.status",
            "equals": [
              "pregnant"
            ]
          }
        ]
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "A statement, a fresh positive test or an active diagnosis each suffice; the recorded sex plays no part. Unable to become pregnant settles it.",
      "basis": "project"
    },
    {
      "at": "/when/decidedBy/1/freshness",
      "chose": "How old a test may be is for the site to set; a test of the same day always counts.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
