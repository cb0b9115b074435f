// Made from data/rules/stop-pregnancy.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stopPregnancy: ShippedRule = {
  "id": "stop-pregnancy",
  "record": "STOP-PREG",
  "title": "Pregnancy during a course (US)",
  "says": "Pregnancy found: stop, counsel, tell the registry.",
  "message": "Pregnancy: stop the course, counsel, and tell the registry.",
  "kind": "stop-rule",
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
  "moment": "between",
  "source": {
    "basis": "label",
    "cite": "us-label-2020",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "stop-course",
  "judgement": {
    "basis": "project"
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
  "changes": [
    {
      "change": "stop-course",
      "says": "Stop the course.",
      "basis": "label",
      "cite": "us-label-2020",
      "verification": "primary"
    }
  ],
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
    "us-label-2020": {
      "title": "SPRAVATO (esketamine) nasal spray: brief summary of the US prescribing information (July 2020 text)",
      "year": 2020,
      "url": "https://www.usmedicine.com/2021online-dir/inc/html/34.html"
    }
  }
};
