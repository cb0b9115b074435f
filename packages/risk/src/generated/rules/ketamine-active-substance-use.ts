// Made from data/rules/ketamine-active-substance-use.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineActiveSubstanceUse: ShippedRule = {
  "id": "ketamine-active-substance-use",
  "record": "CI-SUD-ACTIVE",
  "alsoRecords": [
    "ADD-EXCL-TORONTO"
  ],
  "title": "Active substance use disorder (ketamine)",
  "says": "Trials and clinics leave out active substance use disorders; they differ in how long one must be past.",
  "message": "An active or recent substance use disorder: trials and clinics leave it out.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "nztrial",
    "also": [
      {
        "cite": "psyon"
      },
      {
        "cite": "smithapeldoorn2019"
      },
      {
        "cite": "erketamine2024"
      },
      {
        "cite": "psychann"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "branches": [
    {
      "id": "any-substance",
      "says": "A substance use disorder is active, or was in the last six months.",
      "when": {
        "any": [
          {
            "condition": "substance-use-disorder",
            "status": "active"
          },
          {
            "condition": "substance-use-disorder",
            "status": "ever",
            "within": {
              "value": 183,
              "unit": "d",
              "basis": "trial",
              "cite": "nztrial",
              "verification": "primary",
              "since": "last"
            }
          }
        ]
      },
      "except": {
        "indications": [
          "aud"
        ]
      },
      "severity": "major",
      "action": "review"
    },
    {
      "id": "alcohol",
      "says": "An alcohol use disorder is active.",
      "when": {
        "condition": "alcohol-use-disorder",
        "status": "active"
      },
      "except": {
        "indications": [
          "aud"
        ]
      },
      "severity": "major",
      "action": "review"
    },
    {
      "id": "other-substance",
      "says": "An opioid, sedative, ketamine or phencyclidine use disorder is active.",
      "when": {
        "any": [
          {
            "condition": "opioid-use-disorder",
            "status": "active"
          },
          {
            "condition": "sedative-use-disorder",
            "status": "active"
          },
          {
            "condition": "ketamine-or-pcp-misuse",
            "status": "active"
          }
        ]
      },
      "severity": "major",
      "action": "review"
    },
    {
      "id": "intoxication",
      "says": "The patient is intoxicated.",
      "message": "Intoxicated: do not treat today.",
      "when": {
        "condition": "acute-intoxication",
        "status": "active"
      },
      "severity": "critical",
      "action": "defer"
    }
  ],
  "readings": [
    {
      "at": "/branches/0/when",
      "chose": "Spans seen: none in six months (a trial record), one year (a clinic), three months (two clinics), none at a moderate or severe level (another trial). The trial record is followed.",
      "basis": "project"
    },
    {
      "at": "/branches/1/except",
      "chose": "Protocols that treat alcohol use disorder are exempt from the branches about alcohol.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "erketamine2024": {
      "title": "Intramuscular ketamine for suicidal ideation in a psychiatric emergency department (ER-Ketamine, NCT04640636): study design",
      "year": 2023,
      "doi": "10.1016/j.jadr.2023.100690",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090"
    },
    "nztrial": {
      "title": "An open-label feasibility study of ketamine-assisted therapy: eligibility (ACTRN12621000562875)",
      "year": 2021,
      "url": "https://trial.medpath.com/clinical-trial/1188b726d440b390/ketamine-assisted-therapy-treatment-resistant-depression"
    },
    "psychann": {
      "title": "Ketamine and its pharmacologic profile in psychiatric disorders",
      "year": 2018,
      "url": "https://discovery.researcher.life/article/ketamine-and-its-pharmacologic-profile-in-psychiatric-disorders/e200e4f8bcfe39ac8602c47f5ccb2ff8"
    },
    "psyon": {
      "title": "Exclusion criteria for ketamine-assisted therapy",
      "year": null,
      "url": "https://www.psyon.cz/en/faq/exclusion-criteria/"
    },
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    }
  }
};
