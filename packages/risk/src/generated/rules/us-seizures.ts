// Made from data/rules/us-seizures.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const usSeizures: ShippedRule = {
  "id": "us-seizures",
  "record": "CI-SEIZURE",
  "title": "Seizures (US)",
  "says": "The texts read do not bar seizure disorders; movements like seizures occur, and theophylline lowers the threshold.",
  "message": "Epilepsy or past seizures: keep antiseizure medicines stable and watch.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US"
  ],
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
    "basis": "label",
    "cite": "us-ketalar",
    "also": [
      {
        "cite": "mims-ketamax"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "epilepsy",
        "status": "active"
      },
      {
        "condition": "seizure",
        "status": "ever"
      }
    ]
  },
  "readings": [
    {
      "chose": "That no bar exists was not checked in sections that were not read.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    },
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
