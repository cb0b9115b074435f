// Made from data/rules/us-stroke.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const usStroke: ShippedRule = {
  "id": "us-stroke",
  "record": "CI-STROKE",
  "title": "Stroke or transient attack (US)",
  "says": "After a stroke or a transient ischemic attack a rise in pressure is a hazard.",
  "message": "A stroke or transient ischemic attack is on record: have a specialist look before treating.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    },
    {
      "drug": "ketamine",
      "route": "oral"
    },
    {
      "drug": "ketamine",
      "route": "sublingual"
    },
    {
      "drug": "ketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-ketalar",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "stroke",
        "status": "ever"
      },
      {
        "condition": "tia",
        "status": "ever"
      }
    ]
  },
  "readings": [
    {
      "chose": "For injected ketamine the label of this place excludes after a stroke, and that rule holds there; the review asked for here is for the other products.",
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
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
