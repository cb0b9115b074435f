// Made from data/rules/us-intracranial-hazard.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const usIntracranialHazard: ShippedRule = {
  "id": "us-intracranial-hazard",
  "record": "CI-RAISED-ICP",
  "title": "Hazards within the skull (US)",
  "says": "With raised intracranial pressure, a mass, hydrocephalus or head injury: avoid, or use only with frequent neurological checks.",
  "message": "A hazard within the skull: avoid, or treat only with frequent neurological checks; have a specialist look.",
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
        "cite": "miller"
      }
    ],
    "verification": "primary"
  },
  "severity": "critical",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "raised-intracranial-pressure",
        "status": "active"
      },
      {
        "condition": "intracranial-mass",
        "status": "active"
      },
      {
        "condition": "hydrocephalus",
        "status": "active"
      },
      {
        "condition": "head-trauma",
        "status": "active"
      }
    ]
  },
  "readings": [
    {
      "chose": "The dossier asks to exclude or to have a specialist look; only what a label names as a contraindication excludes here.",
      "basis": "project"
    },
    {
      "chose": "The text read is that of one product of the two; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "miller": {
      "title": "Intravenous anesthetics: ketamine side effects and contraindications",
      "year": null,
      "url": "http://noranaes.org/logbook/resources/Ebooks/Miller1/Miller%20-%20Anesthesia%206th%20Ed/das/book/body/0/1255/304.html"
    },
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
