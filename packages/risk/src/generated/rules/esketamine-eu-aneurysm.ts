// Made from data/rules/esketamine-eu-aneurysm.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuAneurysm: ShippedRule = {
  "id": "esketamine-eu-aneurysm",
  "record": "CI-ESK-EU-BPICP",
  "title": "Aneurysm (esketamine, EU and UK)",
  "says": "The EU text rules esketamine nasal spray out where a rise in blood or intracranial pressure is a serious danger; aneurysmal vascular disease is an example.",
  "message": "Aneurysmal vascular disease: the EU text contraindicates esketamine nasal spray.",
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
    "also": [
      {
        "cite": "eu-leaflet"
      }
    ],
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
      "chose": "Dossier record CI-ESK-EU-BPICP lists several hazards in one; each has its own rule here.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    },
    "spravato_eu": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2025 revision",
      "year": 2025,
      "url": "https://www.rxreasoner.com/monographs/spravato/usage"
    }
  }
};
