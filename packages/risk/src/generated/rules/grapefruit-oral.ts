// Made from data/rules/grapefruit-oral.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const grapefruitOral: ShippedRule = {
  "id": "grapefruit-oral",
  "record": "DDI-GRAPEFRUIT",
  "title": "Grapefruit juice with oral ketamine",
  "says": "Exposure rises.",
  "message": "Grapefruit juice raises exposure to oral ketamine: avoid it.",
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
    "cite": "grape",
    "verification": "secondary",
    "readIn": "suppr.wilddata.cn; discovery.researcher.life"
  },
  "severity": "moderate",
  "action": "hold-medicine",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "grapefruit",
      "grapefruit-juice"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It inhibits CYP3A in the gut.",
    "effect": "Exposure rises.",
    "magnitude": [
      {
        "measure": "AUC",
        "fold": 3,
        "range": [
          2.4,
          3.6
        ],
        "basis": "trial",
        "cite": "grape",
        "verification": "secondary",
        "readIn": "suppr.wilddata.cn; discovery.researcher.life"
      },
      {
        "measure": "Cmax",
        "fold": 2.1,
        "range": [
          1.8,
          2.6
        ],
        "basis": "trial",
        "cite": "grape",
        "verification": "secondary",
        "readIn": "suppr.wilddata.cn; discovery.researcher.life"
      },
      {
        "measure": "half-life",
        "percent": 24,
        "basis": "trial",
        "cite": "grape",
        "verification": "secondary",
        "readIn": "suppr.wilddata.cn; discovery.researcher.life"
      },
      {
        "measure": "volunteers",
        "value": 12,
        "unit": "{person}",
        "basis": "trial",
        "cite": "grape",
        "verification": "secondary",
        "readIn": "suppr.wilddata.cn; discovery.researcher.life"
      }
    ],
    "timing": []
  },
  "when": {
    "any": [
      {
        "substance": "grapefruit-juice",
        "use": [
          "current"
        ]
      },
      {
        "medicine": [
          "grapefruit"
        ]
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "grape": {
      "title": "S-ketamine concentrations are greatly increased by grapefruit juice",
      "year": 2012,
      "doi": "10.1007/s00228-012-1214-9",
      "url": "https://suppr.wilddata.cn/browses/detail/pubmed/22286159"
    }
  }
};
