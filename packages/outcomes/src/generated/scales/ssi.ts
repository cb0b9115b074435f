// Made from data/scales/ssi.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const ssi: ShippedScale = {
  "id": "ssi",
  "record": "ssi",
  "name": "Scale for Suicide Ideation (Beck)",
  "abbreviation": "SSI",
  "rater": "clinician or self",
  "direction": "higher-worse",
  "directionSource": {
    "record": "ssi-direction",
    "basis": "guideline",
    "cite": "ssi-overview",
    "verification": "secondary",
    "readIn": "instructionbasepdf.com (guide)"
  },
  "items": {
    "count": {
      "value": 19,
      "unit": "{item}",
      "record": "ssi-items",
      "basis": "guideline",
      "cite": "documentine-ssi",
      "verification": "secondary",
      "readIn": "online.documentine.com (guide)",
      "note": "The self-report has 21 statements, of which the first 19 are added; 4 and 5 screen for the rest."
    },
    "scores": [
      {
        "least": 0,
        "most": 2,
        "unit": "{score}",
        "record": "ssi-item-range",
        "basis": "guideline",
        "cite": "ssi-overview",
        "verification": "secondary",
        "readIn": "instructionbasepdf.com (guide)"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 38,
    "unit": "{score}",
    "record": "ssi-total-range",
    "basis": "derived",
    "cite": "memory",
    "verification": "unverified",
    "note": "19 items of 0 to 2."
  },
  "recall": {
    "value": 7,
    "unit": "d",
    "record": "ssi-recall",
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
    "says": "No bands were read.",
    "basis": "project",
    "verification": "unverified"
  },
  "definitions": [
    {
      "id": "ssi-remission-3",
      "kind": "remission",
      "says": "SSI 3 or less: full remission of suicidal ideation",
      "rule": {
        "total": {
          "atMost": 3
        }
      },
      "usedIn": [
        "Abbar 2022"
      ],
      "record": "eff-abbar2022",
      "basis": "trial",
      "cite": "abbar2022",
      "verification": "primary"
    },
    {
      "id": "ssi-response-50",
      "kind": "response",
      "says": "SSI fall of 50% or more",
      "rule": {
        "fallPercent": {
          "atLeast": 50
        }
      },
      "usedIn": [
        "Grunebaum 2018"
      ],
      "record": "eff-grunebaum2018",
      "basis": "trial",
      "cite": "grunebaum2018",
      "verification": "primary"
    },
    {
      "id": "ssi-entry-4",
      "kind": "entry",
      "says": "4 or more: clinically relevant ideation in research",
      "rule": {
        "total": {
          "atLeast": 4
        }
      },
      "usedIn": [
        "Grunebaum 2018"
      ],
      "record": "ssi-screen-cutoff",
      "basis": "guideline",
      "cite": "grunebaum2018",
      "verification": "unverified"
    }
  ],
  "suicidality": {
    "totalAtLeast": 1,
    "says": "The whole scale asks about it; any total above 0 is a finding.",
    "basis": "project",
    "verification": "unverified"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "ssi-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "protected",
    "says": "The self-report is a commercial product; the interview was printed in 1979.",
    "record": "ssi-licence",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "timing": {
    "when": [
      "baseline",
      "24-h",
      "weekly"
    ],
    "record": "ssi-timing",
    "basis": "project",
    "verification": "unverified",
    "note": "In courses for suicidality."
  }
};
