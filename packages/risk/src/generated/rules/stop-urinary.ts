// Made from data/rules/stop-urinary.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stopUrinary: ShippedRule = {
  "id": "stop-urinary",
  "record": "STOP-URINARY",
  "alsoRecords": [
    "MON-URINE"
  ],
  "title": "Blood in urine, pain or frequency",
  "says": "Urinary symptoms: test the urine, stop at ketamine cystitis, see a urologist.",
  "message": "Urinary symptoms: test the urine; stop at ketamine cystitis and refer.",
  "kind": "stop-rule",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "between",
  "source": {
    "basis": "trial",
    "cite": "chang",
    "also": [
      {
        "cite": "eu-leaflet"
      }
    ],
    "verification": "secondary",
    "readIn": "ouci.dntb.gov.ua; globalauthorid.com"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "lower-urinary-tract-symptoms",
        "status": "active"
      },
      {
        "condition": "ketamine-cystitis",
        "status": "active"
      }
    ]
  },
  "readings": [
    {
      "chose": "The wording of the rule is our own; the event was read in a case report.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "chang": {
      "title": "Ketamine cystitis following ketamine therapy for treatment-resistant depression - case report",
      "year": 2024,
      "doi": "10.1186/s12888-023-05468-3",
      "url": "https://ouci.dntb.gov.ua/works/968jqrx4"
    },
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    }
  }
};
