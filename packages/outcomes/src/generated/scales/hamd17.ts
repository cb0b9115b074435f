// Made from data/scales/hamd17.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const hamd17: ShippedScale = {
  "id": "hamd17",
  "record": "hamd17",
  "name": "Hamilton Depression Rating Scale, 17 items",
  "abbreviation": "HAM-D17",
  "rater": "clinician",
  "direction": "higher-worse",
  "directionSource": {
    "record": "hamd17-direction",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "items": {
    "count": {
      "value": 17,
      "unit": "{item}",
      "record": "hamd17-items",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS",
      "note": "The full form rates 21; the last four are not counted."
    },
    "scores": [
      {
        "least": 0,
        "most": 4,
        "unit": "{score}",
        "record": "hamd17-item-range",
        "basis": "guideline",
        "cite": "camcops",
        "verification": "secondary",
        "readIn": "task files of CamCOPS",
        "items": [
          1,
          2,
          3,
          7,
          8,
          9,
          10,
          11,
          15
        ]
      },
      {
        "least": 0,
        "most": 2,
        "unit": "{score}",
        "record": "hamd17-item-range",
        "basis": "guideline",
        "cite": "camcops",
        "verification": "secondary",
        "readIn": "task files of CamCOPS",
        "items": [
          4,
          5,
          6,
          12,
          13,
          14,
          16,
          17
        ]
      }
    ],
    "notAssessed": [
      {
        "item": 16,
        "value": 3
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 52,
    "unit": "{score}",
    "record": "hamd17-total-range",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "recall": {
    "value": 7,
    "unit": "d",
    "record": "hamd17-recall",
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
  "bands": [
    {
      "id": "hamd17-a",
      "by": "set A, as a software library codes them",
      "bands": [
        {
          "id": "none",
          "least": 0,
          "most": 7
        },
        {
          "id": "mild",
          "least": 8,
          "most": 13
        },
        {
          "id": "moderate",
          "least": 14,
          "most": 18
        },
        {
          "id": "severe",
          "least": 19,
          "most": 22
        },
        {
          "id": "very-severe",
          "least": 23,
          "most": 52
        }
      ],
      "record": "hamd17-severity-bands",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    {
      "id": "hamd17-b",
      "by": "set B, from the conversion table of the QIDS site",
      "bands": [
        {
          "id": "none",
          "least": 0,
          "most": 7
        },
        {
          "id": "mild",
          "least": 8,
          "most": 13
        },
        {
          "id": "moderate",
          "least": 14,
          "most": 19
        },
        {
          "id": "severe",
          "least": 20,
          "most": 25
        },
        {
          "id": "very-severe",
          "least": 26,
          "most": 52
        }
      ],
      "record": "hamd17-severity-bands-b",
      "basis": "guideline",
      "cite": "ids-qids",
      "verification": "primary"
    }
  ],
  "definitions": [
    {
      "id": "hamd17-response-50",
      "kind": "response",
      "says": "HAM-D17 fall of 50% or more",
      "rule": {
        "fallPercent": {
          "atLeast": 50
        }
      },
      "record": "hamd17-response",
      "basis": "guideline",
      "cite": "axsome-definitions",
      "verification": "secondary",
      "readIn": "banners.culthealth.com (promotional page quoting a meta-analysis)"
    },
    {
      "id": "hamd17-remission-7",
      "kind": "remission",
      "says": "HAM-D17 7 or less",
      "rule": {
        "total": {
          "atMost": 7
        }
      },
      "record": "hamd17-remission",
      "basis": "guideline",
      "cite": "axsome-definitions",
      "verification": "secondary",
      "readIn": "banners.culthealth.com (promotional page quoting a meta-analysis)"
    },
    {
      "id": "hamd17-group-3",
      "kind": "group-difference",
      "says": "difference of 3 points between groups, often used",
      "rule": {
        "fall": {
          "atLeast": 3
        }
      },
      "record": "hamd17-mcid",
      "basis": "guideline",
      "cite": "nice2004",
      "verification": "unverified"
    }
  ],
  "suicidality": {
    "item": 3,
    "atLeast": 2,
    "says": "From absent over life not worth living to wishes to be dead, ideas or gesture, attempt. The flag from 2 is our choice.",
    "record": "hamd17-suicidality-item",
    "basis": "trial",
    "cite": "suicide-items-pmc4350518",
    "verification": "primary"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "hamd17-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "public-domain",
    "says": "Public domain by a statement of a US institute; structured interview guides are works of their own.",
    "record": "hamd17-licence",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "timing": {
    "when": [
      "baseline",
      "repeated-to-week-10"
    ],
    "record": "hamd17-timing",
    "basis": "trial",
    "cite": "smithapeldoorn2019",
    "verification": "primary"
  }
};
