// Made from data/scales/cadss.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const cadss: ShippedScale = {
  "id": "cadss",
  "record": "cadss",
  "name": "Clinician-Administered Dissociative States Scale",
  "abbreviation": "CADSS",
  "rater": "clinician",
  "direction": "higher-worse",
  "directionSource": {
    "record": "cadss-direction",
    "basis": "trial",
    "cite": "nct04226963",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "items": {
    "count": {
      "value": 23,
      "unit": "{item}",
      "record": "cadss-items",
      "basis": "trial",
      "cite": "nct04226963",
      "verification": "primary",
      "readIn": "inclinicaltrials.com (copy)",
      "note": "The full form adds items of an observer, 27 or 28 in all from memory."
    },
    "scores": [
      {
        "least": 0,
        "most": 4,
        "unit": "{score}",
        "record": "cadss-item-range",
        "basis": "trial",
        "cite": "nct04226963",
        "verification": "primary",
        "readIn": "inclinicaltrials.com (copy)"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 92,
    "unit": "{score}",
    "record": "cadss-total-range",
    "basis": "trial",
    "cite": "nct04226963",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "recall": {
    "says": "the state at the time",
    "record": "cadss-recall",
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
    "says": "No bands were read, only a threshold.",
    "basis": "project",
    "verification": "unverified"
  },
  "definitions": [
    {
      "id": "cadss-dissociation-4",
      "kind": "dissociation",
      "says": "above 4 and higher than before the dose",
      "rule": {
        "total": {
          "above": 4
        },
        "rise": {
          "above": 0
        }
      },
      "usedIn": [
        "esketamine program"
      ],
      "record": "cadss-threshold",
      "basis": "label",
      "cite": "jnj-diss",
      "verification": "primary"
    }
  ],
  "suicidality": null,
  "suicidalitySource": {
    "says": "No item asks about it.",
    "record": "cadss-suicidality-item",
    "basis": "trial",
    "cite": "nct04226963",
    "verification": "primary",
    "readIn": "inclinicaltrials.com (copy)"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "cadss-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "protected",
    "says": "Copyright not confirmed.",
    "record": "cadss-licence",
    "basis": "guideline",
    "cite": "bremner1998",
    "verification": "unverified"
  },
  "timing": {
    "when": [
      "before-session",
      "40-min",
      "90-min"
    ],
    "minutes": {
      "oneOf": [
        0,
        40,
        90
      ],
      "unit": "min"
    },
    "record": "cadss-timing-nasal",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "facts": [
    {
      "says": "TRANSFORM-2 and SUSTAIN-1 use the same threshold.",
      "values": [
        {
          "name": "above",
          "value": 4,
          "unit": "{score}"
        }
      ],
      "record": "cadss-threshold-2",
      "basis": "trial",
      "cite": "ijnp-pyab084",
      "verification": "primary",
      "readIn": "explore.openaire.eu (abstract copy)"
    },
    {
      "says": "After nasal esketamine it peaks and has gone.",
      "values": [
        {
          "name": "peak",
          "value": 40,
          "unit": "min"
        },
        {
          "name": "gone",
          "value": 90,
          "unit": "min"
        }
      ],
      "record": "cadss-course",
      "basis": "label",
      "cite": "jnj-diss",
      "verification": "primary"
    },
    {
      "says": "Its peak did not predict response at day 2 or day 28.",
      "record": "cadss-no-efficacy-link",
      "basis": "trial",
      "cite": "ijnp-pyab084",
      "verification": "primary",
      "readIn": "explore.openaire.eu (abstract copy)"
    },
    {
      "says": "An infusion trial rated it so long after the start.",
      "values": [
        {
          "oneOf": [
            0,
            40,
            120,
            240
          ],
          "unit": "min"
        }
      ],
      "record": "cadss-timing-infusion",
      "basis": "trial",
      "cite": "conctc2019",
      "verification": "primary"
    },
    {
      "says": "A trial of a two-hour subcutaneous infusion rated it this often around the day.",
      "values": [
        {
          "value": 4,
          "unit": "1"
        }
      ],
      "record": "cadss-timing-infusion-2",
      "basis": "trial",
      "cite": "skipmdd2021",
      "verification": "primary"
    }
  ]
};
