// Made from data/scales/bprs-positive.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const bprsPositive: ShippedScale = {
  "id": "bprs-positive",
  "record": "bprs-positive",
  "name": "Brief Psychiatric Rating Scale, four items on positive symptoms",
  "abbreviation": "BPRS+",
  "rater": "clinician",
  "direction": "higher-worse",
  "directionSource": {
    "record": "bprs-positive-direction",
    "basis": "trial",
    "cite": "nct04226963",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "items": {
    "count": {
      "value": 4,
      "unit": "{item}",
      "record": "bprs-positive-items",
      "basis": "trial",
      "cite": "nct04226963",
      "verification": "primary",
      "readIn": "inclinicaltrials.com (copy)"
    },
    "scores": [
      {
        "least": 0,
        "most": 6,
        "unit": "{score}",
        "record": "bprs-positive-item-range",
        "basis": "trial",
        "cite": "nct04226963",
        "verification": "primary",
        "readIn": "inclinicaltrials.com (copy)",
        "note": "A version from 1 to 7 exists, from memory."
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 24,
    "unit": "{score}",
    "record": "bprs-positive-total-range",
    "basis": "trial",
    "cite": "nct04226963",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "recall": {
    "says": "the state at the time",
    "basis": "project",
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
  "definitions": [],
  "suicidality": null,
  "suicidalitySource": {
    "says": "No item asks about it.",
    "basis": "project",
    "verification": "unverified"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "bprs-positive-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "unclear",
    "says": "Not looked up.",
    "basis": "project",
    "verification": "unverified"
  },
  "timing": {
    "when": [
      "session-start",
      "40-min",
      "120-min",
      "240-min"
    ],
    "minutes": {
      "oneOf": [
        0,
        40,
        120,
        240
      ],
      "unit": "min"
    },
    "record": "bprs-positive-timing-infusion",
    "basis": "trial",
    "cite": "conctc2019",
    "verification": "primary"
  }
};
