// Made from data/rules/alcohol.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const alcohol: ShippedRule = {
  "id": "alcohol",
  "record": "DDI-ALCOHOL",
  "alsoRecords": [
    "ADD-ALCOHOL-24H"
  ],
  "title": "Alcohol",
  "says": "Alcohol adds to sedation: none on the day of treatment.",
  "message": "Alcohol within 12 hours, or intoxicated: not today. No alcohol on the day of treatment.",
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
        "cite": "drugscom-food"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "defer",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "alcohol"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Both depress the central nervous system.",
    "effect": "Sedation and impairment.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "any": [
      {
        "substance": "alcohol",
        "last": {
          "is": "<",
          "value": 12,
          "unit": "h",
          "basis": "practice",
          "cite": "nervana-discharge",
          "verification": "primary"
        }
      },
      {
        "condition": "acute-intoxication",
        "status": "active"
      }
    ]
  },
  "readings": [
    {
      "at": "/when/any/0",
      "chose": "The label gives no hours. One clinic bars alcohol for 12 hours before, two for 24 hours after; the shorter span is a practice and fires as such.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "drugscom-food": {
      "title": "Drug interactions between esketamine and oxymetazoline nasal / alcohol (food) and CNS depressants",
      "year": null,
      "url": "https://www.drugs.com/drug-interactions/esketamine-with-ntz-long-acting-nasal-3996-0-2390-11767.html?professional=1"
    },
    "mims-ketamax": {
      "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
      "year": null,
      "url": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions"
    },
    "nervana-discharge": {
      "title": "Ketamine discharge instructions",
      "year": null,
      "url": "https://www.nervanamedical.com/s/ketaminedischarge"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
