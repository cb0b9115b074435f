// Made from data/rules/us-hyperthyroidism.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const usHyperthyroidism: ShippedRule = {
  "id": "us-hyperthyroidism",
  "record": "CI-HYPERTHYROID",
  "title": "Hyperthyroidism not treated enough (US)",
  "says": "An overactive thyroid adds to the rise in pressure and heart rate.",
  "message": "Hyperthyroidism is not treated enough: control it first.",
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
    "condition": "hyperthyroidism",
    "status": "active",
    "with": {
      "controlled": false
    }
  },
  "readings": [
    {
      "chose": "For injected ketamine the label of this place excludes, and that rule holds there.",
      "basis": "project"
    },
    {
      "chose": "The text read is that of injected ketamine; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
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
