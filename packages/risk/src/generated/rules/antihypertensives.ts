// Made from data/rules/antihypertensives.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const antihypertensives: ShippedRule = {
  "id": "antihypertensives",
  "record": "DDI-ANTIHYPERTENSIVES",
  "title": "Medicines for blood pressure",
  "says": "A fall in pressure is possible; trials had patients take the morning dose before the session.",
  "message": "A medicine for blood pressure is taken: go on, and take the morning dose before the session.",
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
        "cite": "jnj-antihtn"
      },
      {
        "cite": "rodrigues"
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
      "antihypertensive-beta-blocker",
      "antihypertensive-acei-arb",
      "antihypertensive-ccb",
      "antihypertensive-diuretic",
      "antihypertensive-other"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "They oppose the rise, and may add to a fall.",
    "effect": "A fall in pressure is possible; trials had patients take the morning dose before the session.",
    "magnitude": [],
    "timing": [
      {
        "says": "Take the morning dose before the session.",
        "cite": "jnj-antihtn"
      }
    ]
  },
  "when": {
    "medicine": [
      "antihypertensive-beta-blocker",
      "antihypertensive-acei-arb",
      "antihypertensive-ccb",
      "antihypertensive-diuretic",
      "antihypertensive-other"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-antihtn": {
      "title": "Concomitant use of SPRAVATO with antihypertensive medications",
      "year": null,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-antihypertensive-medications"
    },
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    },
    "rodrigues": {
      "title": "Safety and tolerability of IV ketamine in adults with major depressive or bipolar disorder: results from the Canadian rapid treatment center of excellence (as abstracted in Reactions Weekly)",
      "year": 2020,
      "doi": "10.1080/14740338.2020.1776699",
      "url": "https://ibook.pub/ketamine-z-602f8fd274a81.html"
    }
  }
};
