// Made from data/rules/clarithromycin-oral.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const clarithromycinOral: ShippedRule = {
  "id": "clarithromycin-oral",
  "record": "DDI-CLARITHRO-ORAL",
  "title": "Clarithromycin with oral ketamine",
  "says": "Exposure rises.",
  "message": "Clarithromycin raises exposure to oral ketamine: reduce the dose.",
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
    "cite": "clarithro",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "adjust-dose",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "clarithromycin"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It inhibits CYP3A in gut and liver.",
    "effect": "Exposure rises.",
    "magnitude": [
      {
        "measure": "Cmax",
        "fold": 3.6,
        "basis": "trial",
        "cite": "clarithro",
        "verification": "primary"
      },
      {
        "measure": "AUC",
        "fold": 2.6,
        "basis": "trial",
        "cite": "clarithro",
        "verification": "primary"
      },
      {
        "measure": "volunteers",
        "value": 10,
        "unit": "{person}",
        "basis": "trial",
        "cite": "clarithro",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "clarithromycin"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "clarithro": {
      "title": "Clarithromycin, a potent inhibitor of CYP3A, greatly increases exposure to oral S-ketamine",
      "year": 2010,
      "doi": "10.1016/j.ejpain.2009.10.003",
      "url": "https://www.ncbi.nlm.nih.gov/pubmed/19897389?dopt=Abstract"
    }
  }
};
