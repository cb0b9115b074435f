// Made from data/rules/esketamine-us-under-18.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsUnder18: ShippedRule = {
  "id": "esketamine-us-under-18",
  "record": "CI-AGE-MINOR",
  "title": "Under 18 years (esketamine, US)",
  "says": "Below 18 years esketamine nasal spray is not approved and was not studied for treatment-resistant depression.",
  "message": "Below 18 years: esketamine nasal spray is not approved.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-label-2020",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "Outside the approved population."
  },
  "when": {
    "age": {
      "is": "<",
      "value": 18,
      "unit": "a",
      "basis": "label",
      "cite": "us-label-2020",
      "verification": "primary"
    }
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "us-label-2020": {
      "title": "SPRAVATO (esketamine) nasal spray: brief summary of the US prescribing information (July 2020 text)",
      "year": 2020,
      "url": "https://www.usmedicine.com/2021online-dir/inc/html/34.html"
    }
  }
};
