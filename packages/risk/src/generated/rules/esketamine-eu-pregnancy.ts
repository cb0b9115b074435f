// Made from data/rules/esketamine-eu-pregnancy.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuPregnancy: ShippedRule = {
  "id": "esketamine-eu-pregnancy",
  "record": "CI-PREGNANCY",
  "title": "Pregnancy (esketamine, EU and UK)",
  "says": "Esketamine nasal spray is not to be used in pregnancy; stop if pregnancy occurs.",
  "message": "Pregnancy: do not give esketamine nasal spray; stop and counsel about the risk to the child.",
  "kind": "contraindication",
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
    "cite": "eu-leaflet",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "The leaflet discourages use; the dossier asks for exclusion unless a specialist decides otherwise."
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
    },
    {
      "chose": "The formal wording of the product information, not recommended rather than contraindicated, was not read.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    }
  }
};
