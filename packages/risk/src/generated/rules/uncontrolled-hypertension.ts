// Made from data/rules/uncontrolled-hypertension.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const uncontrolledHypertension: ShippedRule = {
  "id": "uncontrolled-hypertension",
  "record": "CI-HTN-UNCONTROLLED",
  "title": "Uncontrolled hypertension (trials)",
  "says": "Trials left out uncontrolled hypertension.",
  "message": "Hypertension is not controlled: treat it first.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "erketamine2024",
    "also": [
      {
        "cite": "nztrial"
      },
      {
        "cite": "us-ketalar"
      },
      {
        "cite": "ch-ketamine"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "defer",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "hypertension",
        "status": "active",
        "with": {
          "controlled": false
        }
      },
      {
        "condition": "uncontrolled-hypertension",
        "status": "active"
      },
      {
        "observation": "systolic-blood-pressure",
        "is": ">",
        "value": 180,
        "unit": "mm[Hg]",
        "basis": "label",
        "cite": "ch-ketamine",
        "verification": "primary",
        "context": "rest",
        "freshness": {
          "value": {
            "site": "resting-pressure-freshness"
          },
          "unit": "d",
          "basis": "site"
        },
        "against": "value"
      },
      {
        "observation": "diastolic-blood-pressure",
        "is": ">",
        "value": 110,
        "unit": "mm[Hg]",
        "basis": "practice",
        "cite": "memory",
        "verification": "unverified",
        "note": "The diastolic limit of 110 was not found in any source read.",
        "context": "rest",
        "freshness": {
          "value": {
            "site": "resting-pressure-freshness"
          },
          "unit": "d",
          "basis": "site"
        },
        "against": "value"
      }
    ]
  },
  "readings": [
    {
      "chose": "For injected ketamine the labels of the US and of Switzerland exclude: see ketamine-us-blood-pressure-hazard and ketamine-ch-contraindications. Elsewhere the action is to defer.",
      "basis": "project"
    },
    {
      "at": "/when",
      "chose": "No source says how old a resting pressure may be: a reading of the day always counts, older ones only as far as the site has set.",
      "basis": "project"
    },
    {
      "at": "/when/any/3",
      "chose": "The systolic 180 is the number of the Swiss label; the diastolic 110 is from memory, beside 100 in that label.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "ch-ketamine": {
      "title": "Ketamin: Kontraindikationen (Swiss professional information, registration 67199)",
      "year": null,
      "url": "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67199/chapter/contra_indications"
    },
    "erketamine2024": {
      "title": "Intramuscular ketamine for suicidal ideation in a psychiatric emergency department (ER-Ketamine, NCT04640636): study design",
      "year": 2023,
      "doi": "10.1016/j.jadr.2023.100690",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090"
    },
    "memory": {
      "title": "Background knowledge; no page was read",
      "year": null
    },
    "nztrial": {
      "title": "An open-label feasibility study of ketamine-assisted therapy: eligibility (ACTRN12621000562875)",
      "year": 2021,
      "url": "https://trial.medpath.com/clinical-trial/1188b726d440b390/ketamine-assisted-therapy-treatment-resistant-depression"
    },
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
