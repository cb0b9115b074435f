// Made from data/rules/esketamine-us-aneurysm.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsAneurysm: ShippedRule = {
  "id": "esketamine-us-aneurysm",
  "record": "CI-ESK-US-ANEURYSM",
  "title": "Aneurysm (esketamine, US)",
  "says": "The US label rules esketamine nasal spray out in aneurysmal disease of any artery: aorta, brain or periphery.",
  "message": "Aneurysmal vascular disease: the US label contraindicates esketamine nasal spray.",
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
    "condition": "aneurysmal-vascular-disease",
    "status": "ever"
  },
  "readings": [
    {
      "at": "/when",
      "chose": "A repaired aneurysm still counts: the label does not say otherwise, so any past or present one fires.",
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
