// Made from data/rules/ticlopidine-oral.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ticlopidineOral: ShippedRule = {
  "id": "ticlopidine-oral",
  "record": "DDI-TICLOPIDINE-ORAL",
  "title": "Ticlopidine with oral ketamine",
  "says": "Exposure rises.",
  "message": "Ticlopidine raises exposure to oral ketamine: reduce the dose.",
  "kind": "interaction",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine",
      "route": "oral"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "ticlo",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "adjust-dose",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "ticlopidine"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It inhibits CYP2B6.",
    "effect": "Exposure rises.",
    "magnitude": [
      {
        "measure": "AUC",
        "fold": 2.4,
        "basis": "trial",
        "cite": "ticlo",
        "verification": "primary"
      },
      {
        "measure": "volunteers",
        "value": 11,
        "unit": "{person}",
        "basis": "trial",
        "cite": "ticlo",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "ticlopidine"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "ticlo": {
      "title": "Exposure to Oral S-ketamine Is Unaffected by Itraconazole but Greatly Increased by Ticlopidine",
      "year": 2011,
      "doi": "10.1038/clpt.2011.140",
      "url": "https://research.utu.fi/converis/portal/detail/Publication/3209422?lang=en_GB"
    }
  }
};
