// Made from data/scales/kset.yaml by `pnpm generate`. Do not edit.
import type { ShippedScale } from '../types.js';

export const kset: ShippedScale = {
  "id": "kset",
  "record": "kset",
  "name": "Ketamine Side Effect Tool",
  "abbreviation": "KSET",
  "rater": "clinician",
  "direction": "higher-worse",
  "directionSource": {
    "says": "No total is described.",
    "basis": "project",
    "verification": "unverified"
  },
  "items": null,
  "itemsSource": {
    "value": 4,
    "unit": "1",
    "says": "Forms instead of one list of items.",
    "record": "kset-number-forms",
    "basis": "trial",
    "cite": "kset2020",
    "verification": "primary",
    "readIn": "centralcoast.intersearch.com.au (abstract copy)"
  },
  "total": null,
  "totalSource": {
    "says": "The abstracts describe no total, so it is not scored here.",
    "record": "kset-total-range",
    "basis": "trial",
    "cite": "kset2020",
    "verification": "primary",
    "readIn": "centralcoast.intersearch.com.au (abstract copy)"
  },
  "recall": {
    "says": "by form",
    "basis": "project",
    "verification": "unverified"
  },
  "scoring": {
    "kind": "none"
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
    "says": "The items were not read.",
    "basis": "project",
    "verification": "unverified"
  },
  "loinc": null,
  "loincSource": {
    "says": "No code was found.",
    "record": "kset-loinc",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "rights": {
    "wording": "unclear",
    "says": "Not confirmed.",
    "record": "kset-licence",
    "basis": "guideline",
    "cite": "memory",
    "verification": "unverified"
  },
  "timing": {
    "when": [
      "screening",
      "baseline",
      "after-each-session",
      "follow-up"
    ],
    "record": "kset-forms",
    "basis": "trial",
    "cite": "kset2020",
    "verification": "primary",
    "readIn": "centralcoast.intersearch.com.au (abstract copy)"
  },
  "facts": [
    {
      "says": "Face and content validity came from this many experts; it was not compared with other measures at first.",
      "values": [
        {
          "value": 10,
          "unit": "{person}"
        }
      ],
      "record": "kset-validity",
      "basis": "trial",
      "cite": "kset2020",
      "verification": "primary",
      "readIn": "centralcoast.intersearch.com.au (abstract copy)"
    },
    {
      "says": "Made from depression studies for clinics, trials and registries, for effects soon and late.",
      "record": "kset-scope",
      "basis": "trial",
      "cite": "kset2020",
      "verification": "primary",
      "readIn": "centralcoast.intersearch.com.au (abstract copy)"
    },
    {
      "says": "Its authors found no standard way to watch the safety of off-label ketamine and recommend it.",
      "record": "kset-gap",
      "basis": "trial",
      "cite": "kset2022",
      "verification": "primary"
    },
    {
      "says": "A shorter KSET-R was validated in part at three outpatient services.",
      "record": "kset-revised",
      "basis": "trial",
      "cite": "kset-r-2024",
      "verification": "primary",
      "readIn": "a translated copy of the PubMed page (abstract)"
    }
  ]
};
