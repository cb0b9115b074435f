// Made from data/rules/strong-cyp3a4-inhibitors.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const strongCyp3a4Inhibitors: ShippedRule = {
  "id": "strong-cyp3a4-inhibitors",
  "record": "DDI-KETOCONAZOLE",
  "title": "Strong CYP3A4 inhibitors",
  "says": "Ketamine levels may rise.",
  "message": "A strong CYP3A4 inhibitor is taken: a lower oral dose may be needed.",
  "kind": "interaction",
  "authority": "label",
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
      "drug": "esketamine",
      "route": "oral"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "mims-ketamax",
    "also": [
      {
        "cite": "pharmamedix"
      },
      {
        "cite": "andrade"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "adjust-dose",
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
  "readings": [
    {
      "at": "/applies",
      "chose": "The dossier asks to reduce the dose of the oral route; by other routes the first pass is avoided, so the rule holds for swallowed forms alone.",
      "basis": "project"
    },
    {
      "chose": "The named examples other than protease inhibitors are from memory.",
      "basis": "project"
    }
  ],
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
    },
    "pharmamedix": {
      "title": "Ketamina: interazioni",
      "year": null,
      "url": "https://www.pharmamedix.com/principiovoce.php?pa=Ketamina&vo=Interazioni"
    }
  }
};
