// Made from data/rules/nasal-corticosteroids.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const nasalCorticosteroids: ShippedRule = {
  "id": "nasal-corticosteroids",
  "record": "DDI-NASAL-STEROID",
  "title": "Nasal corticosteroids with nasal esketamine",
  "says": "Studied: no meaningful change when taken an hour before 56 mg.",
  "message": "A nasal spray was used less than an hour ago: it belongs at least an hour before the session.",
  "kind": "interaction",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "jnj-nasal",
    "also": [
      {
        "cite": "pdr-spravato"
      },
      {
        "cite": "zannikos"
      }
    ],
    "verification": "primary"
  },
  "severity": "information",
  "action": "hold-medicine",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "nasal-corticosteroid"
    ],
    "domain": "exposure",
    "kind": "pharmacokinetic",
    "mechanism": "They might change what the nose takes up.",
    "effect": "Studied: no meaningful change when taken an hour before 56 mg.",
    "magnitude": [
      {
        "measure": "volunteers",
        "value": 24,
        "unit": "{person}",
        "says": "Mometasone, 200 micrograms for 16 days.",
        "basis": "trial",
        "cite": "jnj-nasal",
        "verification": "primary"
      },
      {
        "measure": "time before the session",
        "value": 60,
        "unit": "min",
        "basis": "trial",
        "cite": "jnj-nasal",
        "verification": "primary"
      }
    ],
    "timing": [
      {
        "says": "At least an hour before the session.",
        "hold": {
          "value": 1,
          "unit": "h",
          "basis": "trial",
          "cite": "jnj-nasal",
          "verification": "primary"
        },
        "cite": "jnj-nasal"
      }
    ]
  },
  "when": {
    "medicine": [
      "nasal-corticosteroid"
    ],
    "lastTaken": {
      "is": "<",
      "value": 1,
      "unit": "h",
      "basis": "trial",
      "cite": "jnj-nasal",
      "verification": "primary"
    }
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-nasal": {
      "title": "Drug interactions of SPRAVATO with other intranasal medication (reports Zannikos et al. 2023)",
      "year": 2024,
      "url": "https://jnjmedicalconnect.com/products/spravato/medical-content/drug-interactions-of-spravato-with-other-intranasal-medication"
    },
    "pdr-spravato": {
      "title": "Spravato drug summary",
      "year": null,
      "url": "https://pdr.net/drug-summary/?drugLabelId=24300"
    },
    "zannikos": {
      "title": "Pharmacokinetics of Nasal Esketamine in Patients with Allergic Rhinitis with and Without Nasal Decongestant Pretreatment and in Healthy Subjects with and Without Nasal Corticosteroid Pretreatment",
      "year": 2023,
      "url": "https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_2833024766"
    }
  }
};
