// Made from data/scales/phq9.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const phq9: ShippedScale = {
  "id": "phq9",
  "record": "phq9",
  "name": "Patient Health Questionnaire, 9 items",
  "abbreviation": "PHQ-9",
  "rater": "self",
  "direction": "higher-worse",
  "directionSource": {
    "record": "phq9-direction",
    "basis": "guideline",
    "cite": "mii-phq9",
    "verification": "primary"
  },
  "items": {
    "count": {
      "value": 9,
      "unit": "{item}",
      "record": "phq9-items",
      "basis": "guideline",
      "cite": "lforms-phq9",
      "verification": "primary",
      "note": "A tenth item on difficulty is not scored."
    },
    "scores": [
      {
        "least": 0,
        "most": 3,
        "unit": "{score}",
        "record": "phq9-item-range",
        "basis": "guideline",
        "cite": "lforms-phq9",
        "verification": "primary"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 27,
    "unit": "{score}",
    "record": "phq9-total-range",
    "basis": "guideline",
    "cite": "mii-phq9",
    "verification": "primary"
  },
  "recall": {
    "value": 14,
    "unit": "d",
    "record": "phq9-recall",
    "basis": "guideline",
    "cite": "spier-dictionary",
    "verification": "secondary",
    "readIn": "github.com (software source)"
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
      "id": "phq9-kroenke",
      "by": "the usual cut-offs 5, 10, 15, 20",
      "bands": [
        {
          "id": "minimal",
          "least": 0,
          "most": 4
        },
        {
          "id": "mild",
          "least": 5,
          "most": 9
        },
        {
          "id": "moderate",
          "least": 10,
          "most": 14
        },
        {
          "id": "moderately-severe",
          "least": 15,
          "most": 19
        },
        {
          "id": "severe",
          "least": 20,
          "most": 27
        }
      ],
      "record": "phq9-severity-bands",
      "basis": "guideline",
      "cite": "spier-dictionary",
      "verification": "secondary",
      "readIn": "github.com (software source)"
    }
  ],
  "definitions": [
    {
      "id": "phq9-response-50",
      "kind": "response",
      "says": "PHQ-9 fall of 50% or more",
      "rule": {
        "fallPercent": {
          "atLeast": 50
        }
      },
      "usedIn": [
        "McInnes 2022",
        "Hull 2022"
      ],
      "record": "phq9-response",
      "basis": "trial",
      "cite": "mcinnes2022",
      "verification": "primary",
      "note": "Read in these studies; that it is the general convention is from memory."
    },
    {
      "id": "phq9-remission-4",
      "kind": "remission",
      "says": "PHQ-9 below 5",
      "rule": {
        "total": {
          "atMost": 4
        }
      },
      "usedIn": [
        "McInnes 2022"
      ],
      "record": "phq9-remission",
      "basis": "trial",
      "cite": "mcinnes2022",
      "verification": "primary",
      "note": "Read in this study; that it is the general convention is from memory."
    },
    {
      "id": "phq9-change-6",
      "kind": "change",
      "says": "fall of 6 points or more",
      "rule": {
        "fall": {
          "atLeast": 6
        }
      },
      "usedIn": [
        "TRANSFORM-1 and -2"
      ],
      "record": "phq9-mct-esketamine",
      "basis": "trial",
      "cite": "pmid-33261932",
      "verification": "primary"
    },
    {
      "id": "phq9-change-21-percent",
      "kind": "change",
      "says": "fall of 21% or more, at moderate baseline",
      "rule": {
        "fallPercent": {
          "atLeast": 21
        }
      },
      "usedIn": [
        "UK primary care"
      ],
      "record": "phq9-mcid-percent",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    },
    {
      "id": "phq9-change-1.7",
      "kind": "change",
      "says": "fall of 1.7 points or more",
      "rule": {
        "fall": {
          "atLeast": 1.7
        }
      },
      "usedIn": [
        "UK primary care"
      ],
      "record": "phq9-mcid-points-kounali",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    },
    {
      "id": "phq9-change-3.7",
      "kind": "change",
      "says": "fall of 3.7 points or more, an average that grows with baseline",
      "rule": {
        "fall": {
          "atLeast": 3.7
        }
      },
      "usedIn": [
        "depression trials"
      ],
      "record": "phq9-mcid-ed50",
      "basis": "trial",
      "cite": "ed50-2021",
      "verification": "primary"
    },
    {
      "id": "phq9-change-5",
      "kind": "change",
      "says": "fall of 5 points or more, often quoted",
      "rule": {
        "fall": {
          "atLeast": 5
        }
      },
      "record": "phq9-mcid-classic",
      "basis": "guideline",
      "cite": "memory",
      "verification": "unverified"
    },
    {
      "id": "phq9-screen-10",
      "kind": "screen",
      "says": "10 or more: screen positive for major depression",
      "rule": {
        "total": {
          "atLeast": 10
        }
      },
      "record": "phq9-screen-cutoff",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    }
  ],
  "suicidality": {
    "item": 9,
    "atLeast": 1,
    "says": "Thoughts of death or of self-harm; any answer above 0 calls for an assessment of suicide risk.",
    "record": "phq9-suicidality-item",
    "basis": "guideline",
    "cite": "spier-dictionary",
    "verification": "secondary",
    "readIn": "github.com (software source)"
  },
  "loinc": {
    "panel": {
      "code": "44249-1",
      "record": "phq9-loinc-panel",
      "basis": "guideline",
      "cite": "lforms-phq9",
      "verification": "primary"
    },
    "total": {
      "code": "44261-6",
      "record": "phq9-loinc-total",
      "basis": "guideline",
      "cite": "lforms-phq9",
      "verification": "primary"
    },
    "items": {
      "codes": [
        "44250-9",
        "44255-8",
        "44259-0",
        "44254-1",
        "44251-7",
        "44258-2",
        "44252-5",
        "44253-3",
        "44260-8"
      ],
      "record": "phq9-loinc-items",
      "basis": "guideline",
      "cite": "lforms-phq9",
      "verification": "primary"
    },
    "answers": {
      "codes": [
        "LA6568-5",
        "LA6569-3",
        "LA6570-1",
        "LA6571-9"
      ],
      "record": "phq9-loinc-answers",
      "basis": "guideline",
      "cite": "lforms-phq9",
      "verification": "primary"
    },
    "other": [
      {
        "code": "69722-7",
        "says": "the item on difficulty, which is not scored",
        "record": "phq9-loinc-difficulty",
        "basis": "guideline",
        "cite": "lforms-phq9",
        "verification": "primary"
      }
    ]
  },
  "rights": {
    "wording": "free",
    "says": "May be reproduced, translated, shown and distributed without permission; Pfizer holds the copyright notice, LOINC its own terms.",
    "record": "phq9-licence",
    "basis": "guideline",
    "cite": "us-core-phq9",
    "verification": "primary"
  },
  "timing": {
    "when": [
      "baseline",
      "before-each-session",
      "weekly-or-monthly-in-maintenance"
    ],
    "record": "phq9-timing",
    "basis": "project",
    "verification": "unverified",
    "note": "Asks about two weeks, so it says nothing a day after a dose."
  },
  "facts": [
    {
      "says": "Sensitivity and specificity at 10.",
      "values": [
        {
          "name": "sensitivity",
          "least": 77,
          "most": 88,
          "unit": "%"
        },
        {
          "name": "specificity",
          "least": 88,
          "most": 94,
          "unit": "%"
        }
      ],
      "record": "phq9-screen-cutoff",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    {
      "says": "The algorithm calls it major depressive syndrome from this many items of \"more than half the days\" on (item 9 counts from 1), one of them item 1 or 2, and other depressive syndrome below.",
      "values": [
        {
          "name": "major, at least",
          "value": 5,
          "unit": "{item}"
        },
        {
          "name": "other",
          "least": 2,
          "most": 4,
          "unit": "{item}"
        }
      ],
      "record": "phq9-algorithm",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    {
      "says": "Share that reached a change of 6 points by day 28 in the esketamine trials.",
      "values": [
        {
          "name": "esketamine",
          "value": 86.5,
          "unit": "%"
        },
        {
          "name": "placebo",
          "value": 70,
          "unit": "%"
        }
      ],
      "record": "phq9-mct-share",
      "basis": "trial",
      "cite": "pmid-33261932",
      "verification": "primary"
    },
    {
      "says": "Interval of the percent change.",
      "values": [
        {
          "name": "95% interval of -21",
          "least": -26.7,
          "most": -14.9,
          "unit": "%"
        }
      ],
      "record": "phq9-mcid-percent",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    },
    {
      "says": "The same change in percent; it rises to 14 points at very high baseline.",
      "values": [
        {
          "value": 23,
          "unit": "%"
        }
      ],
      "record": "phq9-mcid-ed50",
      "basis": "trial",
      "cite": "ed50-2021",
      "verification": "primary"
    },
    {
      "says": "A software project quotes the same permission from the site of the questionnaire.",
      "record": "phq9-licence-2",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    {
      "says": "Followed through SUSTAIN-3 by how often people were dosed.",
      "record": "phq9-used-esketamine",
      "basis": "label",
      "cite": "jnj-4week",
      "verification": "primary"
    }
  ]
};
