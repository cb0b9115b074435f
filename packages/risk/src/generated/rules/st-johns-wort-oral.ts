// Made from data/rules/st-johns-wort-oral.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stJohnsWortOral: ShippedRule = {
  "id": "st-johns-wort-oral",
  "record": "DDI-SJW",
  "title": "St. John's wort with oral ketamine",
  "says": "Exposure falls.",
  "message": "St. John's wort lowers exposure to oral ketamine: avoid it.",
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
    "cite": "sjw",
    "verification": "secondary",
    "readIn": "discovery.researcher.life"
  },
  "severity": "moderate",
  "action": "hold-medicine",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "st-johns-wort"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "It induces CYP3A4.",
    "effect": "Exposure falls.",
    "magnitude": [
      {
        "measure": "AUC",
        "percent": -58,
        "basis": "trial",
        "cite": "sjw",
        "verification": "secondary",
        "readIn": "discovery.researcher.life"
      },
      {
        "measure": "Cmax",
        "percent": -66,
        "basis": "trial",
        "cite": "sjw",
        "verification": "secondary",
        "readIn": "discovery.researcher.life"
      },
      {
        "measure": "norketamine AUC",
        "percent": -18,
        "basis": "trial",
        "cite": "sjw",
        "verification": "secondary",
        "readIn": "discovery.researcher.life"
      },
      {
        "measure": "volunteers",
        "value": 12,
        "unit": "{person}",
        "basis": "trial",
        "cite": "sjw",
        "verification": "secondary",
        "readIn": "discovery.researcher.life"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "st-johns-wort"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "sjw": {
      "title": "St John's wort greatly decreases the plasma concentrations of oral S-ketamine",
      "year": 2012,
      "url": "https://discovery.researcher.life/article/st-john-s-wort-greatly-decreases-the-plasma-concentrations-of-oral-s-ketamine/86327f582b9f36efa9b4de155d282016"
    }
  }
};
