// Made from data/rules/ketamine-uk-contraindications.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUkContraindications: ShippedRule = {
  "id": "ketamine-uk-contraindications",
  "record": "CI-KET-UK-LIST",
  "title": "Contraindications of the UK label (injected ketamine)",
  "says": "The UK label rules injected ketamine out in eclampsia and pre-eclampsia, severe coronary or myocardial disease, after a stroke, and in injury of the brain.",
  "message": "The UK label contraindicates injected ketamine here.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "UK"
  ],
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    },
    {
      "drug": "ketamine",
      "route": "im"
    },
    {
      "drug": "ketamine",
      "route": "sc"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "uk-ketalar",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "A contraindication of the label of the anesthetic product; there is no UK licence for depression."
  },
  "when": {
    "any": [
      {
        "condition": "pre-eclampsia",
        "status": "active"
      },
      {
        "condition": "eclampsia",
        "status": "active"
      },
      {
        "condition": "coronary-artery-disease",
        "status": "active",
        "with": {
          "severity": [
            "severe"
          ]
        }
      },
      {
        "condition": "myocardial-disease",
        "status": "active",
        "with": {
          "severity": [
            "severe"
          ]
        }
      },
      {
        "condition": "stroke",
        "status": "ever"
      },
      {
        "condition": "cerebral-trauma",
        "status": "active"
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "uk-ketalar": {
      "title": "Ketalar: Summary of Product Characteristics, sections 4.3 and 4.4 (UK)",
      "year": 2019,
      "url": "https://rxreasoner.com/monographs/ketalar/precautions"
    }
  }
};
