// Made from data/rules/benzodiazepine-sedation.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const benzodiazepineSedation: ShippedRule = {
  "id": "benzodiazepine-sedation",
  "record": "DDI-BZD-SEDATION",
  "title": "Benzodiazepines (sedation)",
  "says": "More sedation, possibly shallow breathing.",
  "message": "A benzodiazepine is taken: watch sedation closely.",
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
        "cite": "jnj-bzd"
      },
      {
        "cite": "mims-ketamax"
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
      "benzodiazepine"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both depress the central nervous system.",
    "effect": "More sedation, possibly shallow breathing.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "benzodiazepine"
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-bzd": {
      "title": "Concomitant use of SPRAVATO with benzodiazepines",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-benzodiazepines"
    },
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
