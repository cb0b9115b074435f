// Made from data/scales/bdi2.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const bdi2: ShippedScale = {
  "id": "bdi2",
  "record": "bdi2",
  "name": "Beck Depression Inventory II",
  "abbreviation": "BDI-II",
  "rater": "self",
  "direction": "higher-worse",
  "directionSource": {
    "record": "bdi2-direction",
    "basis": "guideline",
    "cite": "soveria-bdi2",
    "verification": "secondary",
    "readIn": "soveria.co (guide)"
  },
  "items": {
    "count": {
      "value": 21,
      "unit": "{item}",
      "record": "bdi2-items",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    "scores": [
      {
        "least": 0,
        "most": 3,
        "unit": "{score}",
        "record": "bdi2-item-range",
        "basis": "guideline",
        "cite": "camcops",
        "verification": "secondary",
        "readIn": "task files of CamCOPS"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 63,
    "unit": "{score}",
    "record": "bdi2-total-range",
    "basis": "guideline",
    "cite": "soveria-bdi2",
    "verification": "secondary",
    "readIn": "soveria.co (guide)"
  },
  "recall": {
    "value": 14,
    "unit": "d",
    "record": "bdi2-recall",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
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
      "id": "bdi2-usual",
      "by": "the usual bands of the second edition",
      "bands": [
        {
          "id": "minimal",
          "least": 0,
          "most": 13
        },
        {
          "id": "mild",
          "least": 14,
          "most": 19
        },
        {
          "id": "moderate",
          "least": 20,
          "most": 28
        },
        {
          "id": "severe",
          "least": 29,
          "most": 63
        }
      ],
      "record": "bdi2-severity-bands",
      "basis": "guideline",
      "cite": "soveria-bdi2",
      "verification": "secondary",
      "readIn": "soveria.co (guide)",
      "note": "Older bands belong to the forms of 1961 and 1978."
    }
  ],
  "definitions": [
    {
      "id": "bdi2-change-23-percent",
      "kind": "change",
      "says": "fall of 23% or more, at moderate baseline",
      "rule": {
        "fallPercent": {
          "atLeast": 23
        }
      },
      "usedIn": [
        "UK primary care"
      ],
      "record": "bdi2-mcid-percent",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    },
    {
      "id": "bdi2-change-3.5",
      "kind": "change",
      "says": "fall of 3.5 points or more",
      "rule": {
        "fall": {
          "atLeast": 3.5
        }
      },
      "usedIn": [
        "UK primary care"
      ],
      "record": "bdi2-mcid-points",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    }
  ],
  "suicidality": {
    "item": 9,
    "atLeast": 1,
    "says": "Suicidal thoughts or wishes; any answer above 0 calls for an assessment.",
    "record": "bdi2-suicidality-item",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "bdi2-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "protected",
    "says": "A commercial product: record totals only.",
    "record": "bdi2-licence",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "timing": {
    "when": [
      "baseline",
      "end-of-induction"
    ],
    "record": "bdi2-timing",
    "basis": "project",
    "verification": "unverified"
  },
  "facts": [
    {
      "says": "Interval of the percent change.",
      "values": [
        {
          "name": "95% interval of -23",
          "least": -27.8,
          "most": -18,
          "unit": "%"
        }
      ],
      "record": "bdi2-mcid-percent",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    }
  ]
};
