// Made from data/scales/pcl5.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const pcl5: ShippedScale = {
  "id": "pcl5",
  "record": "pcl5",
  "name": "PTSD Checklist for DSM-5",
  "abbreviation": "PCL-5",
  "rater": "self",
  "direction": "higher-worse",
  "directionSource": {
    "record": "pcl5-direction",
    "basis": "guideline",
    "cite": "comorbidity-pcl5",
    "verification": "secondary",
    "readIn": "comorbidityguidelines.org.au (guideline)"
  },
  "items": {
    "count": {
      "value": 20,
      "unit": "{item}",
      "record": "pcl5-items",
      "basis": "guideline",
      "cite": "comorbidity-pcl5",
      "verification": "secondary",
      "readIn": "comorbidityguidelines.org.au (guideline)"
    },
    "scores": [
      {
        "least": 0,
        "most": 4,
        "unit": "{score}",
        "record": "pcl5-item-range",
        "basis": "guideline",
        "cite": "comorbidity-pcl5",
        "verification": "secondary",
        "readIn": "comorbidityguidelines.org.au (guideline)"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 80,
    "unit": "{score}",
    "record": "pcl5-total-range",
    "basis": "guideline",
    "cite": "comorbidity-pcl5",
    "verification": "secondary",
    "readIn": "comorbidityguidelines.org.au (guideline)"
  },
  "recall": {
    "value": 1,
    "unit": "mo",
    "record": "pcl5-recall",
    "basis": "guideline",
    "cite": "comorbidity-pcl5",
    "verification": "secondary",
    "readIn": "comorbidityguidelines.org.au (guideline)",
    "note": "A form for the past week exists."
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
    "says": "No bands were ever derived from data.",
    "record": "pcl5-severity-bands",
    "basis": "guideline",
    "cite": "comorbidity-pcl5",
    "verification": "secondary",
    "readIn": "comorbidityguidelines.org.au (guideline)"
  },
  "clusters": {
    "list": [
      {
        "id": "B",
        "from": 1,
        "to": 5
      },
      {
        "id": "C",
        "from": 6,
        "to": 7
      },
      {
        "id": "D",
        "from": 8,
        "to": 14
      },
      {
        "id": "E",
        "from": 15,
        "to": 20
      }
    ],
    "record": "pcl5-clusters",
    "basis": "guideline",
    "cite": "comorbidity-pcl5",
    "verification": "secondary",
    "readIn": "comorbidityguidelines.org.au (guideline)"
  },
  "provisional": {
    "symptomFrom": 2,
    "needs": [
      {
        "cluster": "B",
        "symptoms": 1
      },
      {
        "cluster": "C",
        "symptoms": 1
      },
      {
        "cluster": "D",
        "symptoms": 2
      },
      {
        "cluster": "E",
        "symptoms": 2
      }
    ],
    "says": "A provisional diagnosis by clusters.",
    "record": "pcl5-provisional-diagnosis",
    "basis": "guideline",
    "cite": "comorbidity-pcl5",
    "verification": "secondary",
    "readIn": "comorbidityguidelines.org.au (guideline)"
  },
  "definitions": [
    {
      "id": "pcl5-response-5",
      "kind": "response",
      "says": "fall of 5 points or more: the least change to call a response",
      "rule": {
        "fall": {
          "atLeast": 5
        }
      },
      "record": "pcl5-reliable-change",
      "basis": "guideline",
      "cite": "qxmd-pcl5",
      "verification": "secondary",
      "readIn": "calculate.qxmd.com (calculator)"
    },
    {
      "id": "pcl5-change-10",
      "kind": "change",
      "says": "fall of 10 points or more: clinically meaningful",
      "rule": {
        "fall": {
          "atLeast": 10
        }
      },
      "record": "pcl5-mcid",
      "basis": "guideline",
      "cite": "qxmd-pcl5",
      "verification": "secondary",
      "readIn": "calculate.qxmd.com (calculator)",
      "note": "Another page gives ranges from older wording."
    },
    {
      "id": "pcl5-screen-31",
      "kind": "screen",
      "says": "31 or more: the lower of the provisional cut-points",
      "rule": {
        "total": {
          "atLeast": 31
        }
      },
      "record": "pcl5-screen-cutoff",
      "basis": "guideline",
      "cite": "comorbidity-pcl5",
      "verification": "secondary",
      "readIn": "comorbidityguidelines.org.au (guideline)"
    },
    {
      "id": "pcl5-screen-33",
      "kind": "screen",
      "says": "33 or more: the higher of the provisional cut-points",
      "rule": {
        "total": {
          "atLeast": 33
        }
      },
      "record": "pcl5-screen-cutoff",
      "basis": "guideline",
      "cite": "comorbidity-pcl5",
      "verification": "secondary",
      "readIn": "comorbidityguidelines.org.au (guideline)"
    }
  ],
  "suicidality": null,
  "suicidalitySource": {
    "says": "No item asks about it.",
    "record": "pcl5-suicidality-item",
    "basis": "guideline",
    "cite": "comorbidity-pcl5",
    "verification": "secondary",
    "readIn": "comorbidityguidelines.org.au (guideline)"
  },
  "loinc": null,
  "loincSource": {
    "says": "Two public files give two codes for the total, so none is carried.",
    "record": "pcl5-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "public-domain",
    "says": "Made by the US National Center for PTSD; not copyrighted.",
    "record": "pcl5-licence",
    "basis": "guideline",
    "cite": "qxmd-pcl5",
    "verification": "secondary",
    "readIn": "calculate.qxmd.com (calculator)"
  },
  "timing": {
    "when": [
      "baseline",
      "end-of-induction",
      "monthly"
    ],
    "record": "pcl5-timing",
    "basis": "project",
    "verification": "unverified",
    "note": "Asks about a month, so not within hours of a session."
  }
};
