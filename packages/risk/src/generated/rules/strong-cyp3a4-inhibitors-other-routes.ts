// Made from data/rules/strong-cyp3a4-inhibitors-other-routes.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const strongCyp3a4InhibitorsOtherRoutes: ShippedRule = {
  "id": "strong-cyp3a4-inhibitors-other-routes",
  "record": "DDI-KETOCONAZOLE",
  "title": "Strong CYP3A4 inhibitors with other routes",
  "says": "Ketamine levels may rise.",
  "message": "A strong CYP3A4 inhibitor is taken: levels may rise somewhat; by this route no change of dose is asked for.",
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
    },
    {
      "drug": "ketamine",
      "route": "sc"
    },
    {
      "drug": "ketamine",
      "route": "nasal"
    },
    {
      "drug": "esketamine",
      "route": "nasal"
    },
    {
      "drug": "esketamine",
      "route": "iv"
    },
    {
      "drug": "esketamine",
      "route": "sc"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "mims-ketamax",
    "also": [
      {
        "cite": "andrade"
      }
    ],
    "verification": "primary"
  },
  "severity": "minor",
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "ketoconazole",
      "ritonavir",
      "cobicistat",
      "posaconazole"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "They inhibit CYP3A4.",
    "effect": "Ketamine levels may rise.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "ketoconazole",
      "ritonavir",
      "cobicistat",
      "posaconazole"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "andrade": {
      "title": "Ketamine for Depression, 5: Potential Pharmacokinetic and Pharmacodynamic Drug Interactions",
      "year": 2017,
      "url": "https://legacy.psychiatrist.com/jcp/depression/ketamine-for-depression-pharmacokinetic-and-pharmacodynamic-drug-interactions"
    },
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    }
  }
};
