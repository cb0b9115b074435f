// Made from data/rules/itraconazole-oral.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const itraconazoleOral: ShippedRule = {
  "id": "itraconazole-oral",
  "record": "DDI-ITRACONAZOLE",
  "title": "Itraconazole with oral ketamine",
  "says": "Exposure did not rise; the share of norketamine fell and drowsiness rose.",
  "message": "Exposure did not rise; the share of norketamine fell and drowsiness rose.",
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
  "severity": "information",
  "action": "none",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "itraconazole"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It inhibits CYP3A.",
    "effect": "Exposure did not rise; the share of norketamine fell and drowsiness rose.",
    "magnitude": [
      {
        "measure": "AUC",
        "fold": 1,
        "says": "About.",
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
      "itraconazole"
    ]
  },
  "readings": [
    {
      "chose": "Clarithromycin raised exposure, itraconazole did not: inhibitors are not interchangeable.",
      "basis": "project"
    }
  ],
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
