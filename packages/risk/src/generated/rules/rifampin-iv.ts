// Made from data/rules/rifampin-iv.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const rifampinIv: ShippedRule = {
  "id": "rifampin-iv",
  "record": "DDI-RIFAMPICIN",
  "title": "Rifampin with intravenous ketamine",
  "says": "Exposure falls a little by vein.",
  "message": "Exposure falls a little by vein.",
  "kind": "interaction",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "rifa",
    "verification": "primary"
  },
  "severity": "minor",
  "action": "document",
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
    "effect": "Exposure falls a little by vein.",
    "magnitude": [
      {
        "measure": "AUC by vein",
        "percent": -14,
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
  "readings": [
    {
      "chose": "The dossier marks the pair as major for the oral route; by vein the change is small.",
      "basis": "project"
    }
  ],
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
