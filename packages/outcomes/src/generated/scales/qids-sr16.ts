// Made from data/scales/qids-sr16.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const qidsSr16: ShippedScale = {
  "id": "qids-sr16",
  "record": "qids-sr16",
  "name": "Quick Inventory of Depressive Symptomatology, self-report, 16 items",
  "abbreviation": "QIDS-SR16",
  "rater": "self",
  "direction": "higher-worse",
  "directionSource": {
    "record": "qids-sr16-direction",
    "basis": "guideline",
    "cite": "hiboop-qids",
    "verification": "secondary",
    "readIn": "hiboop.com (guide)"
  },
  "items": {
    "count": {
      "value": 16,
      "unit": "{item}",
      "record": "qids-sr16-items",
      "basis": "guideline",
      "cite": "rivet-qids",
      "verification": "secondary",
      "readIn": "docs.getrivet.ca (documentation)",
      "note": "Nine domains are scored."
    },
    "scores": [
      {
        "least": 0,
        "most": 3,
        "unit": "{score}",
        "record": "qids-sr16-item-range",
        "basis": "guideline",
        "cite": "hiboop-qids",
        "verification": "secondary",
        "readIn": "hiboop.com (guide)"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 27,
    "unit": "{score}",
    "record": "qids-sr16-total-range",
    "basis": "guideline",
    "cite": "hiboop-qids",
    "verification": "secondary",
    "readIn": "hiboop.com (guide)"
  },
  "recall": {
    "value": 7,
    "unit": "d",
    "record": "qids-sr16-recall",
    "basis": "guideline",
    "cite": "rivet-qids",
    "verification": "secondary",
    "readIn": "docs.getrivet.ca (documentation)"
  },
  "scoring": {
    "kind": "highest-of-domain",
    "domains": [
      {
        "id": "sleep",
        "items": [
          1,
          2,
          3,
          4
        ]
      },
      {
        "id": "mood",
        "items": [
          5
        ]
      },
      {
        "id": "appetite-weight",
        "items": [
          6,
          7,
          8,
          9
        ]
      },
      {
        "id": "concentration",
        "items": [
          10
        ]
      },
      {
        "id": "self-view",
        "items": [
          11
        ]
      },
      {
        "id": "suicidality",
        "items": [
          12
        ]
      },
      {
        "id": "interest",
        "items": [
          13
        ]
      },
      {
        "id": "energy",
        "items": [
          14
        ]
      },
      {
        "id": "psychomotor",
        "items": [
          15,
          16
        ]
      }
    ],
    "says": "The sum of nine domains; a domain of several items counts its highest. The numbers 11 to 16 follow from the order on the page that was read.",
    "record": "qids-sr16-scoring",
    "basis": "guideline",
    "cite": "rivet-qids",
    "verification": "secondary",
    "readIn": "docs.getrivet.ca (documentation)"
  },
  "missing": {
    "rule": "refuse",
    "says": "No published rule for missing answers was read, so a scale with one is not scored.",
    "basis": "project",
    "verification": "unverified"
  },
  "bands": [
    {
      "id": "qids-site",
      "by": "the site of the scale",
      "bands": [
        {
          "id": "none",
          "least": 0,
          "most": 5
        },
        {
          "id": "mild",
          "least": 6,
          "most": 10
        },
        {
          "id": "moderate",
          "least": 11,
          "most": 15
        },
        {
          "id": "severe",
          "least": 16,
          "most": 20
        },
        {
          "id": "very-severe",
          "least": 21,
          "most": 27
        }
      ],
      "record": "qids-sr16-severity-bands",
      "basis": "guideline",
      "cite": "ids-qids",
      "verification": "primary"
    }
  ],
  "definitions": [
    {
      "id": "qids-sr16-response-50",
      "kind": "response",
      "says": "QIDS-SR16 fall of 50% or more",
      "rule": {
        "fallPercent": {
          "atLeast": 50
        }
      },
      "usedIn": [
        "ELEKT-D",
        "infusions against spray in one clinic (2023)"
      ],
      "record": "qids-sr16-response",
      "basis": "trial",
      "cite": "anand2023",
      "verification": "primary"
    },
    {
      "id": "qids-sr16-remission-5",
      "kind": "remission",
      "says": "QIDS-SR16 5 or less",
      "rule": {
        "total": {
          "atMost": 5
        }
      },
      "usedIn": [
        "infusions against spray in one clinic (2023)"
      ],
      "record": "qids-sr16-remission",
      "basis": "guideline",
      "cite": "hiboop-qids",
      "verification": "secondary",
      "readIn": "hiboop.com (guide)"
    }
  ],
  "suicidality": {
    "item": 12,
    "atLeast": 1,
    "says": "Item on suicidal thoughts; flagged from 1, which is our choice: 2 is in use too.",
    "record": "qids-sr16-suicidality-item",
    "basis": "project",
    "verification": "unverified"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "qids-sr16-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "unclear",
    "says": "Described as free for clinics and research, but a scale library lists it as unclear.",
    "record": "qids-sr16-licence",
    "basis": "guideline",
    "cite": "hiboop-qids",
    "verification": "secondary",
    "readIn": "hiboop.com (guide)"
  },
  "timing": {
    "when": [
      "each-visit"
    ],
    "record": "qids-sr16-timing",
    "basis": "trial",
    "cite": "conctc2019",
    "verification": "primary"
  },
  "facts": [
    {
      "says": "Response in ELEKT-D.",
      "values": [
        {
          "name": "ketamine",
          "value": 55.4,
          "unit": "%"
        },
        {
          "name": "ECT",
          "value": 41.2,
          "unit": "%"
        }
      ],
      "record": "qids-sr16-response-rates",
      "basis": "trial",
      "cite": "anand2023",
      "verification": "primary"
    }
  ]
};
