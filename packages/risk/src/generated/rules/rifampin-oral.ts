// Made from data/rules/rifampin-oral.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const rifampinOral: ShippedRule = {
  "id": "rifampin-oral",
  "record": "DDI-RIFAMPICIN",
  "title": "Rifampin with oral ketamine",
  "says": "Exposure falls greatly by mouth.",
  "message": "Rifampin lowers exposure to oral ketamine greatly: avoid it, or adjust.",
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
    "cite": "rifa",
    "verification": "primary"
  },
  "severity": "major",
  "action": "adjust-dose",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "rifampin"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It induces enzymes and transporters.",
    "effect": "Exposure falls greatly by mouth.",
    "magnitude": [
      {
        "measure": "AUC by mouth",
        "percent": -86,
        "basis": "trial",
        "cite": "rifa",
        "verification": "primary"
      },
      {
        "measure": "volunteers",
        "value": 11,
        "unit": "{person}",
        "basis": "trial",
        "cite": "rifa",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "rifampin"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "rifa": {
      "title": "Rifampicin has a Profound Effect on the Pharmacokinetics of Oral S-Ketamine and Less on Intravenous S-Ketamine",
      "year": 2012,
      "doi": "10.1111/j.1742-7843.2012.00908.x",
      "url": "https://research.utu.fi/converis/portal/detail/Publication/1356588?lang=en_GB"
    }
  }
};
