// Made from data/rules/esketamine-eu-raised-intracranial-pressure.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuRaisedIntracranialPressure: ShippedRule = {
  "id": "esketamine-eu-raised-intracranial-pressure",
  "record": "CI-RAISED-ICP",
  "alsoRecords": [
    "CI-ESK-EU-BPICP"
  ],
  "title": "Raised intracranial pressure (esketamine, EU and UK)",
  "says": "The EU text rules esketamine out where a rise in intracranial pressure is a serious danger.",
  "message": "Raised intracranial pressure: the EU text contraindicates esketamine nasal spray.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "EU",
    "UK"
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
    "cite": "spravato_eu",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "Named among the dangers of the contraindication."
  },
  "when": {
    "condition": "raised-intracranial-pressure",
    "status": "active"
  },
  "readings": [
    {
      "chose": "A mass, hydrocephalus or head injury without raised pressure is for review: eu-intracranial-hazard and uk-intracranial-hazard.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "spravato_eu": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2025 revision",
      "year": 2025,
      "url": "https://www.rxreasoner.com/monographs/spravato/usage"
    }
  }
};
