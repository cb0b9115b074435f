// Made from data/scales/cgi-s.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const cgiS: ShippedScale = {
  "id": "cgi-s",
  "record": "cgi-s",
  "name": "Clinical Global Impression, severity",
  "abbreviation": "CGI-S",
  "rater": "clinician",
  "direction": "higher-worse",
  "directionSource": {
    "record": "cgi-s-direction",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "items": {
    "count": {
      "value": 1,
      "unit": "{item}",
      "record": "cgi-s-items",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    "scores": [
      {
        "least": 1,
        "most": 7,
        "unit": "{score}",
        "record": "cgi-s-item-range",
        "basis": "guideline",
        "cite": "camcops",
        "verification": "secondary",
        "readIn": "task files of CamCOPS",
        "note": "0 means not assessed and is no score."
      }
    ],
    "notAssessed": [
      {
        "item": 1,
        "value": 0
      }
    ]
  },
  "total": {
    "least": 1,
    "most": 7,
    "unit": "{score}",
    "record": "cgi-s-total-range",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "recall": {
    "value": 7,
    "unit": "d",
    "record": "cgi-s-recall",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "scoring": {
    "kind": "single"
  },
  "missing": {
    "rule": "refuse",
    "says": "No published rule for missing answers was read, so a scale with one is not scored.",
    "basis": "project",
    "verification": "unverified"
  },
  "bands": [
    {
      "id": "cgi-s-levels",
      "by": "the seven levels",
      "bands": [
        {
          "id": "normal",
          "least": 1,
          "most": 1
        },
        {
          "id": "borderline",
          "least": 2,
          "most": 2
        },
        {
          "id": "mild",
          "least": 3,
          "most": 3
        },
        {
          "id": "moderate",
          "least": 4,
          "most": 4
        },
        {
          "id": "marked",
          "least": 5,
          "most": 5
        },
        {
          "id": "severe",
          "least": 6,
          "most": 6
        },
        {
          "id": "extreme",
          "least": 7,
          "most": 7
        }
      ],
      "record": "cgi-s-labels",
      "basis": "guideline",
      "cite": "ecdeu1976",
      "verification": "unverified"
    }
  ],
  "definitions": [],
  "suicidality": null,
  "suicidalitySource": {
    "says": "One global level; no item asks about it.",
    "basis": "project",
    "verification": "unverified"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "cgi-s-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "public-domain",
    "says": "A work of the US government.",
    "record": "cgi-s-licence",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "timing": {
    "when": [
      "baseline",
      "end-of-induction",
      "each-frequency-decision"
    ],
    "record": "cgi-s-timing",
    "basis": "project",
    "verification": "unverified"
  },
  "facts": [
    {
      "says": "Steered the interval of one, two or four weeks in SUSTAIN-3 and anchored the change thresholds of PHQ-9 and MADRS.",
      "record": "cgi-s-used-esketamine",
      "basis": "label",
      "cite": "jnj-4week",
      "verification": "primary"
    }
  ]
};
