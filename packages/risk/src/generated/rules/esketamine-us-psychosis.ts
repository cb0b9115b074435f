// Made from data/rules/esketamine-us-psychosis.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsPsychosis: ShippedRule = {
  "id": "esketamine-us-psychosis",
  "record": "CI-PSYCHOSIS-ESK",
  "title": "Psychosis, now or in the past (esketamine, US)",
  "says": "Assess people with psychosis, now or in the past, with care, and start esketamine only where the benefit outweighs the risk.",
  "message": "Psychosis is or was present: assess with care and treat only where benefit outweighs risk. Phase 3 trials left such patients out.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US"
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
    "cite": "us-label-2019",
    "also": [
      {
        "cite": "jnj-diss"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project",
    "why": "The text asks for a careful assessment, not for an exclusion."
  },
  "when": {
    "any": [
      {
        "condition": "psychotic-disorder",
        "status": "ever"
      },
      {
        "condition": "psychosis",
        "status": "ever"
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-diss": {
      "title": "Adverse event of SPRAVATO: dissociative effects/perceptual disturbances",
      "year": 2024,
      "url": "https://jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-dissociative-effectsperceptual-disturbances"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
