// Made from data/rules/us-unsupervised-home-use.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const usUnsupervisedHomeUse: ShippedRule = {
  "id": "us-unsupervised-home-use",
  "record": "CI-HOME-USE",
  "title": "Unwatched home use of compounded ketamine (US)",
  "says": "The US regulator warns of compounded ketamine taken at home unwatched; one person nearly stopped breathing.",
  "message": "Nobody watches the session at home: the US regulator warns against it.",
  "kind": "contraindication",
  "authority": "regulator",
  "places": [
    "US"
  ],
  "applies": [
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
    "basis": "guideline",
    "cite": "fda2023",
    "verification": "secondary",
    "readIn": "news reports of HealthDay and Legal News Feed; healthesystems.com"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "The dossier asks for exclusion by default after a warning of the regulator."
  },
  "when": {
    "all": [
      {
        "fact": "visit.setting",
        "equals": [
          "home"
        ]
      },
      {
        "fact": "visit.supervised",
        "equals": [
          false
        ]
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "fda2023": {
      "title": "FDA warning on compounded ketamine products, 10 October 2023",
      "year": 2023,
      "url": "https://simhcottumwa.org/fda-warns-of-dangers-of-compounded-ketamine-for-psychiatric-use-2"
    }
  }
};
