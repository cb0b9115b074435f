// Made from data/rules/esketamine-eu-unstable-heart-or-lung.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineEuUnstableHeartOrLung: ShippedRule = {
  "id": "esketamine-eu-unstable-heart-or-lung",
  "record": "CI-CV-UNSTABLE-EU",
  "title": "Significant or unstable heart or lung disease (esketamine, EU and UK)",
  "says": "In significant or unstable disease of heart, circulation or lungs, give esketamine only where resuscitation equipment and trained staff are present.",
  "message": "Significant or unstable heart or lung disease: have a specialist look, and treat only where resuscitation is at hand.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "EU",
    "UK"
  ],
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "uk-spravato-pi",
    "also": [
      {
        "cite": "eu-leaflet"
      },
      {
        "cite": "spravato_eu"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "unstable-angina",
        "status": "active"
      },
      {
        "condition": "heart-failure",
        "status": "active",
        "with": {
          "controlled": false
        }
      },
      {
        "condition": "valvular-heart-disease",
        "status": "active",
        "with": {
          "clinicallySignificant": true
        }
      },
      {
        "condition": "arrhythmia",
        "status": "active",
        "with": {
          "clinicallySignificant": true
        }
      },
      {
        "condition": "ischemic-heart-disease",
        "status": "active",
        "with": {
          "controlled": false
        }
      },
      {
        "condition": "hypertension",
        "status": "active",
        "with": {
          "controlled": false
        }
      },
      {
        "condition": "pulmonary-insufficiency",
        "status": "active"
      },
      {
        "condition": "copd",
        "status": "active"
      },
      {
        "all": [
          {
            "condition": "sleep-apnea",
            "status": "active"
          },
          {
            "condition": "morbid-obesity",
            "status": "active"
          }
        ]
      }
    ]
  },
  "changes": [
    {
      "change": "setting",
      "says": "Resuscitation equipment and staff trained in resuscitation must be present.",
      "basis": "label",
      "cite": "uk-spravato-pi",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/when/any/1",
      "chose": "The product information gives classes III and IV of a heart-failure scale as an example; that part was not read, so we ask whether the failure is controlled.",
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
    "spravato_eu": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2025 revision",
      "year": 2025,
      "url": "https://www.rxreasoner.com/monographs/spravato/usage"
    },
    "uk-spravato-pi": {
      "title": "SPRAVATO UK prescribing information (summary)",
      "year": null,
      "url": "https://www.janssen-pi.co.uk/en/product-information/32"
    }
  }
};
