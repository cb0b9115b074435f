// Made from data/rules/ch-hyperthyroidism.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const chHyperthyroidism: ShippedRule = {
  "id": "ch-hyperthyroidism",
  "record": "CI-HYPERTHYROID",
  "title": "Hyperthyroidism not treated enough (CH)",
  "says": "An overactive thyroid adds to the rise in pressure and heart rate.",
  "message": "Hyperthyroidism is not treated enough: control it first.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "CH"
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
    "cite": "ch-ketamine",
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
    "ch-ketamine": {
      "title": "Ketamin: Kontraindikationen (Swiss professional information, registration 67199)",
      "year": null,
      "url": "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67199/chapter/contra_indications"
    }
  }
};
