// Made from data/rules/ketamine-family-psychosis.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineFamilyPsychosis: ShippedRule = {
  "id": "ketamine-family-psychosis",
  "record": "CI-PSYCHOSIS-FAMILY",
  "title": "Schizophrenia spectrum in a first-degree relative (ketamine)",
  "says": "One clinic also leaves out people with a first-degree relative ill with the schizophrenia spectrum.",
  "message": "A first-degree relative has a schizophrenia-spectrum illness: have a specialist look.",
  "kind": "precaution",
  "authority": "institution",
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "practice",
    "cite": "psyon",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "familyHistory": "schizophrenia-spectrum",
    "relation": "first-degree"
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "psyon": {
      "title": "Exclusion criteria for ketamine-assisted therapy",
      "year": null,
      "url": "https://www.psyon.cz/en/faq/exclusion-criteria/"
    }
  }
};
