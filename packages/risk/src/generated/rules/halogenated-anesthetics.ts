// Made from data/rules/halogenated-anesthetics.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const halogenatedAnesthetics: ShippedRule = {
  "id": "halogenated-anesthetics",
  "record": "DDI-HALOGENATED",
  "title": "Halogenated inhaled anesthetics",
  "says": "Longer recovery; slow heartbeat, low pressure, low output.",
  "message": "A halogenated anesthetic: for anesthetists alone.",
  "kind": "interaction",
  "authority": "label",
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    },
    {
      "drug": "ketamine",
      "route": "im"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "mims-ketamax",
    "also": [
      {
        "cite": "anesgen"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "halogenated-anesthetic"
    ],
    "domain": "safety",
    "kind": "both",
    "mechanism": "They slow the clearance of ketamine and unmask a weak heart.",
    "effect": "Longer recovery; slow heartbeat, low pressure, low output.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "halogenated-anesthetic"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "anesgen": {
      "title": "Ketamine interactions",
      "year": null,
      "url": "https://anesthesiageneral.com/ketamine-interactions/"
    },
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    }
  }
};
