// Made from data/rules/opioids.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const opioids: ShippedRule = {
  "id": "opioids",
  "record": "DDI-OPIOIDS",
  "alsoRecords": [
    "ADD-REMS-FORM-NEW"
  ],
  "title": "Opioids",
  "says": "Deeper sedation, shallow breathing, longer recovery.",
  "message": "An opioid is taken: watch breathing and oxygen saturation.",
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
        "cite": "mims-ketamax"
      },
      {
        "cite": "rems-form"
      },
      {
        "cite": "us-ketalar"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "opioid"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both depress the central nervous system and breathing.",
    "effect": "Deeper sedation, shallow breathing, longer recovery.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "opioid"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    },
    "rems-form": {
      "title": "SPRAVATO REMS Patient Monitoring Form, outpatient use, with instructions",
      "year": 2024,
      "url": "https://manualspro.net/445029-spravato-patient-monitoring-form-instructions"
    },
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
