// Made from data/scales/madrs.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const madrs: ShippedScale = {
  "id": "madrs",
  "record": "madrs",
  "name": "Montgomery-Asberg Depression Rating Scale",
  "abbreviation": "MADRS",
  "rater": "clinician",
  "direction": "higher-worse",
  "directionSource": {
    "record": "madrs-direction",
    "basis": "trial",
    "cite": "mono",
    "verification": "primary",
    "readIn": "MedDataX (register copy)"
  },
  "items": {
    "count": {
      "value": 10,
      "unit": "{item}",
      "record": "madrs-items",
      "basis": "trial",
      "cite": "mono",
      "verification": "primary",
      "readIn": "MedDataX (register copy)"
    },
    "scores": [
      {
        "least": 0,
        "most": 6,
        "unit": "{score}",
        "record": "madrs-item-range",
        "basis": "trial",
        "cite": "mono",
        "verification": "primary",
        "readIn": "MedDataX (register copy)"
      }
    ]
  },
  "total": {
    "least": 0,
    "most": 60,
    "unit": "{score}",
    "record": "madrs-total-range",
    "basis": "trial",
    "cite": "mono",
    "verification": "primary",
    "readIn": "MedDataX (register copy)"
  },
  "recall": {
    "value": 7,
    "unit": "d",
    "record": "madrs-recall",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified",
    "note": "After a dose a version for 24 hours is used."
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
      "id": "madrs-herrmann-1998",
      "by": "Herrmann 1998 as cited in a software library",
      "bands": [
        {
          "id": "normal",
          "least": 0,
          "most": 6
        },
        {
          "id": "mild",
          "least": 7,
          "most": 19
        },
        {
          "id": "moderate",
          "least": 20,
          "most": 34
        },
        {
          "id": "severe",
          "least": 35,
          "most": 60
        }
      ],
      "record": "madrs-severity-bands",
      "basis": "guideline",
      "cite": "camcops-2017",
      "verification": "secondary",
      "readIn": "task file of CamCOPS"
    }
  ],
  "definitions": [
    {
      "id": "madrs-response-50",
      "kind": "response",
      "says": "MADRS fall of 50% or more",
      "rule": {
        "fallPercent": {
          "atLeast": 50
        }
      },
      "usedIn": [
        "esketamine trials",
        "most depression trials here"
      ],
      "record": "madrs-response",
      "basis": "trial",
      "cite": "japan2021",
      "verification": "primary",
      "readIn": "bmcpsychiatry.biomedcentral.com"
    },
    {
      "id": "madrs-remission-12",
      "kind": "remission",
      "says": "MADRS 12 or less",
      "rule": {
        "total": {
          "atMost": 12
        }
      },
      "usedIn": [
        "esketamine program: SUSTAIN-3, the trial of esketamine alone",
        "nasal racemic ketamine against esketamine (2026)"
      ],
      "record": "madrs-remission",
      "basis": "guideline",
      "cite": "epocrates-mono-2025",
      "verification": "secondary",
      "readIn": "epocrates.com (news report)"
    },
    {
      "id": "madrs-remission-10",
      "kind": "remission",
      "says": "MADRS 10 or less",
      "rule": {
        "total": {
          "atMost": 10
        }
      },
      "usedIn": [
        "KADS",
        "KetECT",
        "ESCAPE-TRD"
      ],
      "record": "madrs-remission-10",
      "basis": "trial",
      "cite": "loo2023",
      "verification": "primary",
      "note": "Read in these trials; that it is a general convention is from memory."
    },
    {
      "id": "madrs-stable-remission-sustain-1",
      "kind": "stable-remission",
      "says": "MADRS 12 or less in at least 3 of the last 4 weeks",
      "rule": {
        "totalInWeeks": {
          "atMost": 12,
          "atLeastWeeks": 3,
          "ofWeeks": 4
        }
      },
      "usedIn": [
        "SUSTAIN-1"
      ],
      "record": "madrs-stable-remission",
      "basis": "trial",
      "cite": "nct02493868",
      "verification": "primary",
      "readIn": "meddatax.com (copy)",
      "note": "One excursion or one missing rating was allowed at week 13 or 14."
    },
    {
      "id": "madrs-relapse-sustain-1",
      "kind": "relapse",
      "says": "MADRS 22 or more at two ratings in a row 5 to 15 days apart, or hospital care for worsening or suicide",
      "rule": {
        "totalTwice": {
          "atLeast": 22,
          "gapDays": {
            "least": 5,
            "most": 15
          }
        }
      },
      "usedIn": [
        "SUSTAIN-1"
      ],
      "record": "madrs-relapse",
      "basis": "trial",
      "cite": "nct02493868",
      "verification": "primary",
      "readIn": "meddatax.com (copy)",
      "note": "Hospital care is not part of the score and has to be told."
    },
    {
      "id": "madrs-change-10",
      "kind": "change",
      "says": "fall of 10 points or more",
      "rule": {
        "fall": {
          "atLeast": 10
        }
      },
      "usedIn": [
        "TRANSFORM-1 and -2"
      ],
      "record": "madrs-mct-esketamine",
      "basis": "trial",
      "cite": "pmid-33261932",
      "verification": "primary"
    },
    {
      "id": "madrs-group-2",
      "kind": "group-difference",
      "says": "difference of 2 points between groups, often quoted",
      "rule": {
        "fall": {
          "atLeast": 2
        }
      },
      "record": "madrs-mcid-group",
      "basis": "guideline",
      "cite": "duru2008",
      "verification": "unverified"
    },
    {
      "id": "madrs-entry-28",
      "kind": "entry",
      "says": "above 28: entry to the suicidality trials",
      "rule": {
        "total": {
          "above": 28
        }
      },
      "usedIn": [
        "ASPIRE I and II"
      ],
      "record": "madrs-mdsi-entry",
      "basis": "label",
      "cite": "spravatohcp-mdsi-efficacy",
      "verification": "primary"
    }
  ],
  "suicidality": {
    "item": 10,
    "atLeast": 4,
    "says": "From enjoying life over fleeting and frequent thoughts to explicit plans. The flag from 4 is our choice.",
    "record": "madrs-suicidality-item",
    "basis": "trial",
    "cite": "suicide-items-pmc4350518",
    "verification": "primary"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "madrs-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "protected",
    "says": "Copyright of the Royal College of Psychiatrists; permission to include it in open software was refused in 2013.",
    "record": "madrs-licence",
    "basis": "guideline",
    "cite": "camcops",
    "verification": "secondary",
    "readIn": "task files of CamCOPS"
  },
  "timing": {
    "when": [
      "baseline",
      "4-h",
      "24-h",
      "weekly"
    ],
    "record": "madrs-timing",
    "basis": "label",
    "cite": "spravatohcp-mdsi-efficacy",
    "verification": "primary"
  },
  "facts": [
    {
      "says": "Share that reached a change of 10 points by day 28 in the esketamine trials.",
      "values": [
        {
          "name": "esketamine",
          "value": 78.2,
          "unit": "%"
        },
        {
          "name": "placebo",
          "value": 65,
          "unit": "%"
        }
      ],
      "record": "madrs-mct-share",
      "basis": "trial",
      "cite": "pmid-33261932",
      "verification": "primary"
    },
    {
      "says": "An infusion trial rated it on these days.",
      "values": [
        {
          "oneOf": [
            0,
            1,
            2,
            3,
            4,
            7,
            14,
            21,
            28
          ],
          "unit": "d"
        }
      ],
      "record": "madrs-timing-infusion",
      "basis": "trial",
      "cite": "conctc2019",
      "verification": "primary"
    }
  ]
};
