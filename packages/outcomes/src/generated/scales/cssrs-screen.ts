// Made from data/scales/cssrs-screen.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const cssrsScreen: ShippedScale = {
  "id": "cssrs-screen",
  "record": "cssrs-screen",
  "name": "Columbia Suicide Severity Rating Scale, screener",
  "abbreviation": "C-SSRS screener",
  "rater": "interviewer",
  "direction": "higher-worse",
  "directionSource": {
    "says": "Tiers, not a sum.",
    "basis": "project",
    "verification": "unverified"
  },
  "items": {
    "count": {
      "value": 7,
      "unit": "{item}",
      "record": "cssrs-screen-items",
      "basis": "derived",
      "cite": "columbia-protocol",
      "verification": "primary",
      "note": "Six questions, the sixth in two parts: ever, and in the past 3 months. Answers 1 to 5, then 6 ever, then 6 recent."
    },
    "scores": [
      {
        "least": 0,
        "most": 1,
        "unit": "{score}",
        "record": "cssrs-screen-item-range",
        "basis": "guideline",
        "cite": "blueprint-cssrs",
        "verification": "secondary",
        "readIn": "help.blueprint-health.com (documentation)"
      }
    ]
  },
  "total": null,
  "totalSource": {
    "says": "The answers are never added up.",
    "record": "cssrs-screen-total-range",
    "basis": "guideline",
    "cite": "blueprint-cssrs",
    "verification": "secondary",
    "readIn": "help.blueprint-health.com (documentation)"
  },
  "recall": {
    "list": [
      {
        "name": "ideation",
        "value": 1,
        "unit": "mo"
      },
      {
        "name": "behavior",
        "value": 3,
        "unit": "mo"
      }
    ],
    "record": "cssrs-screen-recall",
    "basis": "guideline",
    "cite": "cssrs-triage",
    "verification": "primary",
    "readIn": "docsbay.net (copy)"
  },
  "scoring": {
    "kind": "tiers",
    "branching": [
      {
        "ask": [
          3,
          4,
          5
        ],
        "onlyIf": 2
      },
      {
        "ask": [
          7
        ],
        "onlyIf": 6
      }
    ],
    "tiers": [
      {
        "id": "high",
        "anyYes": [
          4,
          5,
          7
        ],
        "says": "Yes to 4 or 5 in the past month, or behavior in the past 3 months.",
        "record": "cssrs-screen-risk-high",
        "basis": "guideline",
        "cite": "cssrs-triage",
        "verification": "primary",
        "readIn": "docsbay.net (copy)"
      },
      {
        "id": "moderate",
        "anyYes": [
          3,
          6
        ],
        "says": "Yes to 3, or behavior longer ago.",
        "record": "cssrs-screen-risk-moderate",
        "basis": "guideline",
        "cite": "blueprint-cssrs",
        "verification": "secondary",
        "readIn": "help.blueprint-health.com (documentation)"
      },
      {
        "id": "low",
        "anyYes": [
          1,
          2
        ],
        "says": "Yes to 1 or 2 only.",
        "record": "cssrs-screen-risk-low",
        "basis": "guideline",
        "cite": "blueprint-cssrs",
        "verification": "secondary",
        "readIn": "help.blueprint-health.com (documentation)"
      }
    ],
    "says": "If question 2 is no, go on to 6.",
    "record": "cssrs-screen-branching",
    "basis": "guideline",
    "cite": "cssrs-since-last-contact",
    "verification": "primary",
    "readIn": "docest.com (copy)"
  },
  "missing": {
    "rule": "refuse-what-was-due",
    "says": "A question that the branching skips may be left out; one that was due may not.",
    "record": "cssrs-screen-branching-2",
    "basis": "guideline",
    "cite": "spier-cssrs-questionnaire",
    "verification": "secondary",
    "readIn": "github.com (FHIR questionnaire)"
  },
  "bands": [],
  "bandsSource": {
    "says": "One public project puts question 4 in the moderate tier; the triage text of the owner puts it in the highest, and so do we.",
    "record": "cssrs-screen-risk-contradiction",
    "basis": "guideline",
    "cite": "spier-dictionary",
    "verification": "secondary",
    "readIn": "github.com (software source)"
  },
  "definitions": [],
  "suicidality": {
    "anyYes": [
      2,
      3,
      4,
      5,
      6,
      7
    ],
    "says": "Any yes from question 2 on is a finding; question 1 alone is told with it.",
    "basis": "project",
    "verification": "unverified"
  },
  "loinc": {
    "panel": {
      "code": "93373-9",
      "record": "cssrs-screen-loinc-panel",
      "basis": "guideline",
      "cite": "spier-dictionary",
      "verification": "secondary",
      "readIn": "github.com (software source)"
    },
    "items": {
      "codes": [
        "93246-7",
        "93247-5",
        "93248-3",
        "93249-1",
        "93250-9",
        "93267-3",
        "93269-9"
      ],
      "record": "cssrs-screen-loinc-items",
      "basis": "guideline",
      "cite": "hl7-bh-cssrs",
      "verification": "primary"
    },
    "answerList": {
      "code": "LL465-6",
      "says": "three levels: low, moderate, high",
      "record": "cssrs-screen-loinc-risk-answers",
      "basis": "guideline",
      "cite": "spier-terminology",
      "verification": "secondary",
      "readIn": "github.com (research note)"
    },
    "other": [
      {
        "code": "93245-9",
        "says": "the full form, not the screener",
        "record": "cssrs-screen-loinc-full",
        "basis": "guideline",
        "cite": "spier-dictionary",
        "verification": "secondary",
        "readIn": "github.com (software source)"
      },
      {
        "code": "93374-7",
        "says": "the tier",
        "record": "cssrs-screen-loinc-risk",
        "basis": "guideline",
        "cite": "hl7-bh-cssrs",
        "verification": "primary"
      }
    ]
  },
  "rights": {
    "wording": "protected",
    "says": "Free after registration with its owner, unchanged and with the notice.",
    "record": "cssrs-screen-licence",
    "basis": "guideline",
    "cite": "spier-cssrs-license",
    "verification": "secondary",
    "readIn": "github.com (licensing memo)"
  },
  "timing": {
    "when": [
      "screening",
      "before-each-session",
      "24-h"
    ],
    "record": "cssrs-screen-timing",
    "basis": "trial",
    "cite": "conctc2019",
    "verification": "primary",
    "note": "Each visit was read; the rest is our suggestion."
  }
};
