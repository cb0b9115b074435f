// Made from data/scales/moaas.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const moaas: ShippedScale = {
  "id": "moaas",
  "record": "moaas",
  "name": "Modified Observer's Assessment of Alertness/Sedation",
  "abbreviation": "MOAA/S",
  "rater": "observer",
  "direction": "higher-better",
  "directionSource": {
    "record": "moaas-direction",
    "basis": "trial",
    "cite": "moaas2022",
    "verification": "primary"
  },
  "items": {
    "count": {
      "value": 1,
      "unit": "{item}",
      "record": "moaas-items",
      "basis": "trial",
      "cite": "moaas2022",
      "verification": "primary"
    },
    "scores": [
      {
        "least": 0,
        "most": 5,
        "unit": "{score}",
        "record": "moaas-item-range",
        "basis": "trial",
        "cite": "moaas2022",
        "verification": "primary"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 5,
    "unit": "{score}",
    "record": "moaas-total-range",
    "basis": "trial",
    "cite": "moaas2022",
    "verification": "primary"
  },
  "recall": {
    "says": "the state at the time",
    "record": "moaas-recall",
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
      "id": "moaas-levels",
      "by": "the six levels",
      "bands": [
        {
          "id": "no-response",
          "least": 0,
          "most": 0
        },
        {
          "id": "painful-squeeze",
          "least": 1,
          "most": 1
        },
        {
          "id": "prodding",
          "least": 2,
          "most": 2
        },
        {
          "id": "loud-or-repeated",
          "least": 3,
          "most": 3
        },
        {
          "id": "lethargic",
          "least": 4,
          "most": 4
        },
        {
          "id": "ready",
          "least": 5,
          "most": 5
        }
      ],
      "record": "moaas-labels",
      "basis": "trial",
      "cite": "moaas2022",
      "verification": "primary"
    }
  ],
  "definitions": [
    {
      "id": "moaas-sedation",
      "kind": "sedation",
      "says": "below 5",
      "rule": {
        "total": {
          "below": 5
        }
      },
      "usedIn": [
        "US label"
      ],
      "record": "moaas-definition-sedation",
      "basis": "label",
      "cite": "us-label-2020",
      "verification": "primary",
      "readIn": "U.S. Medicine 2021 directory, pages 30 to 35"
    },
    {
      "id": "moaas-loss-of-consciousness",
      "kind": "sedation",
      "says": "0: loss of consciousness",
      "rule": {
        "total": {
          "atMost": 0
        }
      },
      "usedIn": [
        "US label"
      ],
      "record": "moaas-definition-loc",
      "basis": "label",
      "cite": "us-label-2019",
      "verification": "primary",
      "readIn": "120ty.net (label text reproduced in parts)"
    }
  ],
  "suicidality": null,
  "suicidalitySource": {
    "says": "One observed level; no item asks about it.",
    "basis": "project",
    "verification": "unverified"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "moaas-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "unclear",
    "says": "Short level definitions are printed in open papers; the status is not confirmed.",
    "record": "moaas-licence",
    "basis": "guideline",
    "cite": "chernik1990",
    "verification": "unverified"
  },
  "timing": {
    "when": [
      "before-session",
      "every-15-min",
      "discharge"
    ],
    "minutes": {
      "oneOf": [
        0,
        15,
        30,
        45,
        60,
        75,
        90,
        120
      ],
      "unit": "min"
    },
    "record": "moaas-timing-nasal",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "facts": [
    {
      "says": "A variant with a level more is in use: store which one.",
      "values": [
        {
          "least": 1,
          "most": 6,
          "unit": "{score}"
        }
      ],
      "record": "moaas-variant",
      "basis": "trial",
      "cite": "moaas2020",
      "verification": "primary"
    },
    {
      "says": "After nasal esketamine sedation begins, peaks and has gone.",
      "values": [
        {
          "name": "begins",
          "value": 15,
          "unit": "min"
        },
        {
          "name": "peak",
          "least": 30,
          "most": 45,
          "unit": "min"
        },
        {
          "name": "gone",
          "least": 60,
          "most": 90,
          "unit": "min"
        }
      ],
      "record": "moaas-course",
      "basis": "label",
      "cite": "jnj-sed",
      "verification": "primary"
    }
  ]
};
