// Made from data/rules/neuromuscular-blockers.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const neuromuscularBlockers: ShippedRule = {
  "id": "neuromuscular-blockers",
  "record": "DDI-NMB",
  "title": "Nondepolarizing neuromuscular blockers",
  "says": "Shallow breathing, apnea.",
  "message": "A neuromuscular blocker: for anesthetists alone.",
  "kind": "interaction",
  "authority": "label",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "mims-ketamax",
    "also": [
      {
        "cite": "miller"
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
      "neuromuscular-blocker-nondepolarizing"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Their action is enhanced.",
    "effect": "Shallow breathing, apnea.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "neuromuscular-blocker-nondepolarizing"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "miller": {
      "title": "Intravenous anesthetics: ketamine side effects and contraindications",
      "year": null,
      "url": "http://noranaes.org/logbook/resources/Ebooks/Miller1/Miller%20-%20Anesthesia%206th%20Ed/das/book/body/0/1255/304.html"
    },
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    }
  }
};
