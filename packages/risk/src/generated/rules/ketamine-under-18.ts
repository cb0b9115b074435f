// Made from data/rules/ketamine-under-18.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUnder18: ShippedRule = {
  "id": "ketamine-under-18",
  "record": "CI-AGE-MINOR-KET",
  "alsoRecords": [
    "SP-ADOLESCENT"
  ],
  "title": "Under 18 years (ketamine)",
  "says": "Off-label ketamine for depression below 18 belongs to research or specialist care.",
  "message": "Below 18 years: only in research or specialist care.",
  "kind": "precaution",
  "authority": "practice",
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "practice",
    "cite": "us-ketalar",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "age": {
      "is": "<",
      "value": 18,
      "unit": "a",
      "basis": "practice",
      "cite": "us-ketalar",
      "verification": "primary"
    }
  },
  "readings": [
    {
      "chose": "The stance that only specialists treat is from memory; the label carries the animal findings.",
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
