// Made from data/rules/esketamine-us-arteriovenous-malformation.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsArteriovenousMalformation: ShippedRule = {
  "id": "esketamine-us-arteriovenous-malformation",
  "record": "CI-ESK-US-AVM",
  "alsoRecords": [
    "CON-CONTRA-LIST"
  ],
  "title": "Arteriovenous malformation (esketamine, US)",
  "says": "The US label rules esketamine nasal spray out in arteriovenous malformation.",
  "message": "Arteriovenous malformation: the US label contraindicates esketamine nasal spray.",
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
    "condition": "arteriovenous-malformation",
    "status": "ever"
  },
  "readings": [
    {
      "chose": "The EU text read does not name this malformation; there is no EU rule. The US text in turn does not name a recent infarct.",
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
