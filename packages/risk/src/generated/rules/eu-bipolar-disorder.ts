// Made from data/rules/eu-bipolar-disorder.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const euBipolarDisorder: ShippedRule = {
  "id": "eu-bipolar-disorder",
  "record": "CI-BIPOLAR",
  "title": "Bipolar disorder or past mania (EU)",
  "says": "The leaflet asks to discuss bipolar disorder or mania first.",
  "message": "Bipolar disorder or past mania: have a specialist look; mood may switch.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "EU"
  ],
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "except": {
    "indications": [
      "bipolar-depression",
      "bd"
    ]
  },
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "eu-leaflet",
    "also": [
      {
        "cite": "bhatt"
      },
      {
        "cite": "wilkowska"
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
        "condition": "bipolar-disorder",
        "status": "ever"
      },
      {
        "condition": "mania",
        "status": "ever"
      }
    ]
  },
  "readings": [
    {
      "chose": "The text read is that of esketamine; the dossier extends it to the other product, which we follow for a review, not for an exclusion.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "bhatt": {
      "title": "Ketamine-Induced Manic Episode",
      "year": 2021,
      "doi": "10.4088/PCC.20l02811",
      "url": "http://doi.org/10.4088/PCC.20l02811"
    },
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    },
    "wilkowska": {
      "title": "Affective Switch Associated With Oral, Low Dose Ketamine Treatment in a Patient With Treatment Resistant Bipolar I Depression. Case Report and Literature Review",
      "year": 2020,
      "doi": "10.3389/fpsyt.2020.00516",
      "url": "https://frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2020.00516/full"
    }
  }
};
