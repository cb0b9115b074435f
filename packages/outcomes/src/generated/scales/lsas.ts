// Made from data/scales/lsas.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const lsas: ShippedScale = {
  "id": "lsas",
  "record": "lsas",
  "name": "Liebowitz Social Anxiety Scale",
  "abbreviation": "LSAS",
  "rater": "clinician or self",
  "direction": "higher-worse",
  "directionSource": {
    "record": "lsas-direction",
    "basis": "trial",
    "cite": "nct02432703",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "items": {
    "count": {
      "value": 48,
      "unit": "{item}",
      "record": "lsas-items",
      "basis": "derived",
      "cite": "nct02432703",
      "verification": "primary",
      "readIn": "inclinicaltrials.com (copy)",
      "note": "24 situations, each rated for fear and for avoidance: answers 1 to 24 are fear, 25 to 48 avoidance."
    },
    "scores": [
      {
        "least": 0,
        "most": 3,
        "unit": "{score}",
        "record": "lsas-item-range",
        "basis": "trial",
        "cite": "nct02432703",
        "verification": "primary",
        "readIn": "inclinicaltrials.com (copy)"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 144,
    "unit": "{score}",
    "record": "lsas-total-range",
    "basis": "trial",
    "cite": "nct02432703",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "recall": {
    "value": 7,
    "unit": "d",
    "record": "lsas-recall",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "scoring": {
    "kind": "sum",
    "subscales": [
      {
        "id": "fear",
        "from": 1,
        "to": 24
      },
      {
        "id": "avoidance",
        "from": 25,
        "to": 48
      }
    ],
    "says": "Fear and avoidance each run from 0 to 72.",
    "record": "lsas-subscale-range",
    "basis": "trial",
    "cite": "nct02432703",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "missing": {
    "rule": "refuse",
    "says": "No published rule for missing answers was read, so a scale with one is not scored.",
    "basis": "project",
    "verification": "unverified"
  },
  "bands": [
    {
      "id": "lsas-descriptive",
      "by": "one descriptive convention, not from data",
      "bands": [
        {
          "id": "minimal",
          "least": 0,
          "most": 29
        },
        {
          "id": "mild",
          "least": 30,
          "most": 49
        },
        {
          "id": "moderate",
          "least": 50,
          "most": 64
        },
        {
          "id": "marked",
          "least": 65,
          "most": 79
        },
        {
          "id": "severe",
          "least": 80,
          "most": 94
        },
        {
          "id": "very-severe",
          "least": 95,
          "most": 144
        }
      ],
      "record": "lsas-severity-bands",
      "basis": "guideline",
      "cite": "hiboop-lsas",
      "verification": "secondary",
      "readIn": "hiboop.com (guide)",
      "note": "The same page lists a second set that calls 0 to 49 minimal."
    }
  ],
  "definitions": [
    {
      "id": "lsas-response-35",
      "kind": "response",
      "says": "LSAS fall above 35%",
      "rule": {
        "fallPercent": {
          "above": 35
        }
      },
      "usedIn": [
        "Taylor 2018"
      ],
      "record": "lsas-ketamine-response",
      "basis": "trial",
      "cite": "taylor2018",
      "verification": "primary"
    },
    {
      "id": "lsas-response-29-clinician",
      "kind": "response",
      "says": "fall of 29% or more, rated by a clinician",
      "rule": {
        "fallPercent": {
          "atLeast": 29
        }
      },
      "record": "lsas-response",
      "basis": "guideline",
      "cite": "droracle-lsas",
      "verification": "secondary",
      "readIn": "droracle.ai (digest)"
    },
    {
      "id": "lsas-response-28-self",
      "kind": "response",
      "says": "fall of 28% or more, rated by oneself",
      "rule": {
        "fallPercent": {
          "atLeast": 28
        }
      },
      "record": "lsas-response",
      "basis": "guideline",
      "cite": "droracle-lsas",
      "verification": "secondary",
      "readIn": "droracle.ai (digest)"
    },
    {
      "id": "lsas-remission-30-clinician",
      "kind": "remission",
      "says": "30 or less, rated by a clinician",
      "rule": {
        "total": {
          "atMost": 30
        }
      },
      "record": "lsas-remission",
      "basis": "guideline",
      "cite": "droracle-lsas",
      "verification": "secondary",
      "readIn": "droracle.ai (digest)"
    },
    {
      "id": "lsas-remission-35-self",
      "kind": "remission",
      "says": "35 or less, rated by oneself",
      "rule": {
        "total": {
          "atMost": 35
        }
      },
      "record": "lsas-remission",
      "basis": "guideline",
      "cite": "droracle-lsas",
      "verification": "secondary",
      "readIn": "droracle.ai (digest)"
    },
    {
      "id": "lsas-screen-30",
      "kind": "screen",
      "says": "30 or more: social anxiety disorder",
      "rule": {
        "total": {
          "atLeast": 30
        }
      },
      "record": "lsas-screen-cutoff",
      "basis": "trial",
      "cite": "rytwinski2009",
      "verification": "primary",
      "readIn": "scribd.com (abstract copy)"
    },
    {
      "id": "lsas-screen-60",
      "kind": "screen",
      "says": "60 or more: its generalized form",
      "rule": {
        "total": {
          "atLeast": 60
        }
      },
      "record": "lsas-screen-cutoff",
      "basis": "trial",
      "cite": "rytwinski2009",
      "verification": "primary",
      "readIn": "scribd.com (abstract copy)"
    }
  ],
  "suicidality": null,
  "suicidalitySource": {
    "says": "No item asks about it.",
    "record": "lsas-suicidality-item",
    "basis": "trial",
    "cite": "nct02432703",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "lsas-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "protected",
    "says": "Copyright of its author; widely used, permission not confirmed.",
    "record": "lsas-licence",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "timing": {
    "when": [
      "baseline",
      "end-of-induction"
    ],
    "record": "lsas-timing",
    "basis": "project",
    "verification": "unverified"
  },
  "facts": [
    {
      "says": "Used in the ketamine trial in social anxiety.",
      "values": [
        {
          "name": "people",
          "value": 18,
          "unit": "{person}"
        },
        {
          "name": "dose",
          "value": 0.5,
          "unit": "mg/kg"
        },
        {
          "name": "infusion",
          "value": 40,
          "unit": "min"
        }
      ],
      "record": "lsas-ketamine-trial",
      "basis": "guideline",
      "cite": "blossom-lsas",
      "verification": "secondary",
      "readIn": "blossomanalysis.com (registry)"
    }
  ]
};
