// Made from data/scales/audit-c.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const auditC: ShippedScale = {
  "id": "audit-c",
  "record": "audit-c",
  "name": "Alcohol Use Disorders Identification Test, consumption items",
  "abbreviation": "AUDIT-C",
  "rater": "self",
  "direction": "higher-worse",
  "directionSource": {
    "record": "audit-c-direction",
    "basis": "guideline",
    "cite": "ementalhealth-auditc",
    "verification": "secondary",
    "readIn": "primarycare.ementalhealth.ca (guide)"
  },
  "items": {
    "count": {
      "value": 3,
      "unit": "{item}",
      "record": "audit-c-items",
      "basis": "guideline",
      "cite": "ementalhealth-auditc",
      "verification": "secondary",
      "readIn": "primarycare.ementalhealth.ca (guide)"
    },
    "scores": [
      {
        "least": 0,
        "most": 4,
        "unit": "{score}",
        "record": "audit-c-item-range",
        "basis": "guideline",
        "cite": "ementalhealth-auditc",
        "verification": "secondary",
        "readIn": "primarycare.ementalhealth.ca (guide)"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 12,
    "unit": "{score}",
    "record": "audit-c-total-range",
    "basis": "guideline",
    "cite": "ementalhealth-auditc",
    "verification": "secondary",
    "readIn": "primarycare.ementalhealth.ca (guide)"
  },
  "recall": {
    "value": 12,
    "unit": "mo",
    "record": "audit-c-recall",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "scoring": {
    "kind": "sum"
  },
  "missing": {
    "rule": "refuse",
    "says": "No published rule for missing answers was read, so a scale with one is not scored.",
    "basis": "project",
    "verification": "unverified"
  },
  "bands": [],
  "bandsSource": {
    "says": "No bands were read, only cut-offs by sex.",
    "basis": "project",
    "verification": "unverified"
  },
  "definitions": [
    {
      "id": "audit-c-screen-men-4",
      "kind": "screen",
      "says": "4 or more in men",
      "rule": {
        "total": {
          "atLeast": 4
        }
      },
      "record": "audit-c-screen-cutoff",
      "basis": "guideline",
      "cite": "uw-auditc",
      "verification": "secondary",
      "readIn": "hepatitisc.uw.edu (calculator)"
    },
    {
      "id": "audit-c-screen-women-3",
      "kind": "screen",
      "says": "3 or more in women",
      "rule": {
        "total": {
          "atLeast": 3
        }
      },
      "record": "audit-c-screen-cutoff",
      "basis": "guideline",
      "cite": "uw-auditc",
      "verification": "secondary",
      "readIn": "hepatitisc.uw.edu (calculator)"
    }
  ],
  "suicidality": null,
  "suicidalitySource": {
    "says": "No item asks about it.",
    "basis": "project",
    "verification": "unverified"
  },
  "loinc": {
    "panel": {
      "code": "72109-2",
      "record": "audit-c-loinc-panel",
      "basis": "guideline",
      "cite": "us-core-auditc",
      "verification": "primary"
    },
    "total": {
      "code": "75626-2",
      "record": "audit-c-loinc-total",
      "basis": "guideline",
      "cite": "us-core-auditc",
      "verification": "primary",
      "note": "75624-7, which some code uses, is the total of the full AUDIT, from memory."
    },
    "items": {
      "codes": [
        "68518-0",
        "68519-8",
        "68520-6"
      ],
      "record": "audit-c-loinc-items",
      "basis": "guideline",
      "cite": "memory",
      "verification": "unverified",
      "note": "The second and third were read; the first is from memory."
    }
  },
  "rights": {
    "wording": "unclear",
    "says": "One source says public domain, the WHO booklet allows free non-commercial reproduction.",
    "record": "audit-c-licence",
    "basis": "guideline",
    "cite": "us-core-auditc",
    "verification": "primary"
  },
  "timing": {
    "when": [
      "screening",
      "yearly"
    ],
    "record": "audit-c-timing",
    "basis": "project",
    "verification": "unverified",
    "note": "Alcohol on the day of a session is asked apart."
  },
  "facts": [
    {
      "says": "Accuracy at those cut-offs.",
      "values": [
        {
          "name": "sensitivity, men",
          "value": 86,
          "unit": "%"
        },
        {
          "name": "specificity, men",
          "value": 72,
          "unit": "%"
        },
        {
          "name": "sensitivity, women",
          "value": 80,
          "unit": "%"
        },
        {
          "name": "specificity, women",
          "value": 87,
          "unit": "%"
        }
      ],
      "record": "audit-c-screen-accuracy",
      "basis": "guideline",
      "cite": "ementalhealth-auditc",
      "verification": "secondary",
      "readIn": "primarycare.ementalhealth.ca (guide)"
    },
    {
      "says": "When every point comes from item 1, drinking is probably below the limits: look again instead of calling it positive.",
      "record": "audit-c-rule-q1",
      "basis": "guideline",
      "cite": "uw-auditc",
      "verification": "secondary",
      "readIn": "hepatitisc.uw.edu (calculator)"
    }
  ]
};
