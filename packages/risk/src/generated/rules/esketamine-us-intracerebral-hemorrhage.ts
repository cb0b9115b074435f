// Made from data/rules/esketamine-us-intracerebral-hemorrhage.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsIntracerebralHemorrhage: ShippedRule = {
  "id": "esketamine-us-intracerebral-hemorrhage",
  "record": "CI-ESK-US-ICH",
  "title": "Intracerebral hemorrhage (esketamine, US)",
  "says": "The US label rules esketamine nasal spray out after any intracerebral hemorrhage.",
  "message": "Intracerebral hemorrhage, now or in the past: the US label contraindicates esketamine nasal spray.",
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
    "why": "An absolute contraindication of the label."
  },
  "when": {
    "condition": "intracerebral-haemorrhage",
    "status": "ever"
  },
  "readings": [
    {
      "at": "/when",
      "chose": "The 2019 text named the hemorrhage, the 2020 text a history of it; we fire for past and present.",
      "basis": "project"
    }
  ],
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
