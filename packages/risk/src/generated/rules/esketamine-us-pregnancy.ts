// Made from data/rules/esketamine-us-pregnancy.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsPregnancy: ShippedRule = {
  "id": "esketamine-us-pregnancy",
  "record": "CI-PREGNANCY",
  "title": "Pregnancy (esketamine, US)",
  "says": "Esketamine nasal spray is not for use in pregnancy; if pregnancy occurs, stop and counsel.",
  "message": "Pregnancy: do not give esketamine nasal spray; stop and counsel about the risk to the child.",
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
    "cite": "us-label-2020",
    "also": [
      {
        "cite": "us-label-2019"
      }
    ],
    "verification": "primary"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "The US label does not recommend use and warns of harm to the fetus; the dossier asks for exclusion unless a specialist decides otherwise."
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
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    },
    "us-label-2020": {
      "title": "SPRAVATO (esketamine) nasal spray: brief summary of the US prescribing information (July 2020 text)",
      "year": 2020,
      "url": "https://www.usmedicine.com/2021online-dir/inc/html/34.html"
    }
  }
};
