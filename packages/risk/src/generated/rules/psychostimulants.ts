// Made from data/rules/psychostimulants.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const psychostimulants: ShippedRule = {
  "id": "psychostimulants",
  "record": "DDI-STIMULANTS",
  "alsoRecords": [
    "ADD-APA-DRUGS"
  ],
  "title": "Psychostimulants",
  "says": "Blood pressure may rise more.",
  "message": "A psychostimulant is taken: watch blood pressure closely.",
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
    "cite": "us-label-2019",
    "also": [
      {
        "cite": "mims-spravato-ddi"
      },
      {
        "cite": "mago"
      },
      {
        "cite": "rems-form"
      },
      {
        "cite": "eu-leaflet"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "cns-stimulant"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both raise blood pressure and heart rate.",
    "effect": "Blood pressure may rise more.",
    "magnitude": [],
    "timing": [
      {
        "says": "No source gives hours; holding the dose on the day of treatment is for the site to set.",
        "cite": "mago"
      }
    ]
  },
  "when": {
    "medicine": [
      "cns-stimulant"
    ]
  },
  "readings": [
    {
      "chose": "A commentary notes that several trials did not bar stimulants, and no size in humans was found.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    },
    "mago": {
      "title": "Ketamine and stimulants (clinical question and answer)",
      "year": null,
      "url": "https://simpleandpractical.com/ketamine-stimulants"
    },
    "mims-spravato-ddi": {
      "title": "Spravato drug interactions (full prescribing information, Philippines)",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/spravato/drug-interactions"
    },
    "rems-form": {
      "title": "SPRAVATO REMS Patient Monitoring Form, outpatient use, with instructions",
      "year": 2024,
      "url": "https://manualspro.net/445029-spravato-patient-monitoring-form-instructions"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
