// Made from data/rules/esketamine-eu-recent-cardiovascular-event.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuRecentCardiovascularEvent: ShippedRule = {
  "id": "esketamine-eu-recent-cardiovascular-event",
  "record": "CI-ESK-EU-BPICP",
  "title": "Cardiovascular event within six weeks (esketamine, EU and UK)",
  "says": "The EU text rules esketamine nasal spray out within six weeks of a cardiovascular event, a heart attack included.",
  "message": "A cardiovascular event within the last six weeks: the EU text contraindicates esketamine nasal spray.",
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
    "any": [
      {
        "condition": "cardiovascular-event",
        "status": "ever",
        "within": {
          "value": 42,
          "unit": "d",
          "basis": "label",
          "cite": "spravato_eu",
          "verification": "primary",
          "since": "onset"
        }
      },
      {
        "condition": "myocardial-infarction",
        "status": "ever",
        "within": {
          "value": 42,
          "unit": "d",
          "basis": "label",
          "cite": "spravato_eu",
          "verification": "primary",
          "since": "onset"
        }
      }
    ]
  },
  "readings": [
    {
      "at": "/when/any/0/within",
      "chose": "Six weeks are 42 days and the 42nd day still counts.",
      "basis": "project"
    },
    {
      "at": "/when",
      "chose": "Diagnosis codes of an acute infarct end after four weeks, so the rule goes by the date of the event; without a date it stays undecided.",
      "basis": "project"
    },
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
