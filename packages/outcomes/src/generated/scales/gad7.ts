// Made from data/scales/gad7.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const gad7: ShippedScale = {
  "id": "gad7",
  "record": "gad7",
  "name": "Generalized Anxiety Disorder scale, 7 items",
  "abbreviation": "GAD-7",
  "rater": "self",
  "direction": "higher-worse",
  "directionSource": {
    "record": "gad7-direction",
    "basis": "guideline",
    "cite": "jotform-gad7",
    "verification": "secondary",
    "readIn": "form.jotform.com (form)"
  },
  "items": {
    "count": {
      "value": 7,
      "unit": "{item}",
      "record": "gad7-items",
      "basis": "guideline",
      "cite": "mii-gad7",
      "verification": "primary"
    },
    "scores": [
      {
        "least": 0,
        "most": 3,
        "unit": "{score}",
        "record": "gad7-item-range",
        "basis": "guideline",
        "cite": "mii-gad7",
        "verification": "primary"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 21,
    "unit": "{score}",
    "record": "gad7-total-range",
    "basis": "guideline",
    "cite": "jotform-gad7",
    "verification": "secondary",
    "readIn": "form.jotform.com (form)"
  },
  "recall": {
    "value": 14,
    "unit": "d",
    "record": "gad7-recall",
    "basis": "guideline",
    "cite": "mii-gad7",
    "verification": "primary"
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
      "id": "gad7-spitzer",
      "by": "the usual cut-offs 5, 10, 15",
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
          "id": "severe",
          "least": 15,
          "most": 21
        }
      ],
      "record": "gad7-severity-bands",
      "basis": "guideline",
      "cite": "jotform-gad7",
      "verification": "secondary",
      "readIn": "form.jotform.com (form)"
    }
  ],
  "definitions": [
    {
      "id": "gad7-response-50",
      "kind": "response",
      "says": "GAD-7 fall of 50% or more",
      "rule": {
        "fallPercent": {
          "atLeast": 50
        }
      },
      "usedIn": [
        "Hull 2022"
      ],
      "record": "eff-hull2022",
      "basis": "trial",
      "cite": "hull2022",
      "verification": "secondary",
      "readIn": "peeref.com"
    },
    {
      "id": "gad7-change-26.8-percent",
      "kind": "change",
      "says": "fall of 26.8% or more, at moderate baseline",
      "rule": {
        "fallPercent": {
          "atLeast": 26.8
        }
      },
      "usedIn": [
        "UK primary care"
      ],
      "record": "gad7-mcid-percent",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    },
    {
      "id": "gad7-change-1.5",
      "kind": "change",
      "says": "fall of 1.5 points or more",
      "rule": {
        "fall": {
          "atLeast": 1.5
        }
      },
      "usedIn": [
        "UK primary care"
      ],
      "record": "gad7-mcid-points-kounali",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    },
    {
      "id": "gad7-change-3.3",
      "kind": "change",
      "says": "fall of 3.3 points or more, an average",
      "rule": {
        "fall": {
          "atLeast": 3.3
        }
      },
      "usedIn": [
        "depression trials"
      ],
      "record": "gad7-mcid-ed50",
      "basis": "trial",
      "cite": "ed50-2021",
      "verification": "primary"
    },
    {
      "id": "gad7-change-4",
      "kind": "change",
      "says": "fall of 4 points or more",
      "rule": {
        "fall": {
          "atLeast": 4
        }
      },
      "record": "gad7-mcid-classic",
      "basis": "guideline",
      "cite": "toussaint2020",
      "verification": "unverified"
    },
    {
      "id": "gad7-screen-10",
      "kind": "screen",
      "says": "10 or more: screen positive for generalized anxiety disorder",
      "rule": {
        "total": {
          "atLeast": 10
        }
      },
      "record": "gad7-screen-cutoff",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    }
  ],
  "suicidality": null,
  "suicidalitySource": {
    "says": "No item asks about it.",
    "record": "gad7-suicidality-item",
    "basis": "guideline",
    "cite": "mii-gad7",
    "verification": "primary"
  },
  "loinc": {
    "panel": {
      "code": "69737-5",
      "record": "gad7-loinc-panel",
      "basis": "guideline",
      "cite": "mii-gad7",
      "verification": "primary"
    },
    "total": {
      "code": "70274-6",
      "record": "gad7-loinc-total",
      "basis": "guideline",
      "cite": "mii-gad7",
      "verification": "primary"
    },
    "items": {
      "codes": [
        "69725-0",
        "68509-9",
        "69733-4",
        "69734-2",
        "69735-9",
        "69689-8",
        "69736-7"
      ],
      "record": "gad7-loinc-items",
      "basis": "guideline",
      "cite": "aidbox-gad7",
      "verification": "secondary",
      "readIn": "Aidbox documentation",
      "note": "Some public code exchanges items 6 and 7."
    },
    "answers": {
      "codes": [
        "LA6568-5",
        "LA6569-3",
        "LA6570-1",
        "LA6571-9"
      ],
      "record": "gad7-loinc-answers",
      "basis": "guideline",
      "cite": "mii-gad7",
      "verification": "primary"
    }
  },
  "rights": {
    "wording": "free",
    "says": "No permission is needed to reproduce, translate, show or distribute it.",
    "record": "gad7-licence",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "timing": {
    "when": [
      "baseline",
      "end-of-induction",
      "monthly"
    ],
    "record": "gad7-timing",
    "basis": "project",
    "verification": "unverified"
  },
  "facts": [
    {
      "says": "At 10 for generalized anxiety disorder.",
      "values": [
        {
          "name": "sensitivity",
          "value": 89,
          "unit": "%"
        },
        {
          "name": "specificity",
          "value": 82,
          "unit": "%"
        }
      ],
      "record": "gad7-screen-cutoff",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    {
      "says": "At 10 for social anxiety.",
      "values": [
        {
          "name": "cut-off",
          "value": 10,
          "unit": "{score}"
        },
        {
          "name": "sensitivity",
          "value": 72,
          "unit": "%"
        },
        {
          "name": "specificity",
          "value": 80,
          "unit": "%"
        }
      ],
      "record": "gad7-screen-cutoff-social",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    {
      "says": "At 10 for PTSD.",
      "values": [
        {
          "name": "cut-off",
          "value": 10,
          "unit": "{score}"
        },
        {
          "name": "sensitivity",
          "value": 66,
          "unit": "%"
        },
        {
          "name": "specificity",
          "value": 81,
          "unit": "%"
        }
      ],
      "record": "gad7-screen-cutoff-ptsd",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    {
      "says": "At 10 for panic disorder.",
      "values": [
        {
          "name": "cut-off",
          "value": 10,
          "unit": "{score}"
        },
        {
          "name": "sensitivity",
          "value": 74,
          "unit": "%"
        },
        {
          "name": "specificity",
          "value": 81,
          "unit": "%"
        }
      ],
      "record": "gad7-screen-cutoff-panic",
      "basis": "guideline",
      "cite": "camcops",
      "verification": "secondary",
      "readIn": "task files of CamCOPS"
    },
    {
      "says": "Interval of the percent change.",
      "values": [
        {
          "name": "95% interval of -26.8",
          "least": -33.5,
          "most": -20.1,
          "unit": "%"
        }
      ],
      "record": "gad7-mcid-percent",
      "basis": "trial",
      "cite": "howmuchchange2020",
      "verification": "primary"
    },
    {
      "says": "The same change in percent.",
      "values": [
        {
          "value": 28,
          "unit": "%"
        }
      ],
      "record": "gad7-mcid-ed50",
      "basis": "trial",
      "cite": "ed50-2021",
      "verification": "primary"
    }
  ]
};
