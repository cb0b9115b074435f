// Made from data/rules/urinary-symptoms.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const urinarySymptoms: ShippedRule = {
  "id": "urinary-symptoms",
  "record": "CI-CYSTITIS",
  "title": "Cystitis or urinary symptoms",
  "says": "Do not start or go on while urinary symptoms last; stop at confirmed ketamine cystitis.",
  "message": "Cystitis or urinary symptoms: clear them up before treating.",
  "kind": "precaution",
  "authority": "trial",
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
    "basis": "trial",
    "cite": "psychann",
    "also": [
      {
        "cite": "us-label-2019"
      },
      {
        "cite": "chang"
      },
      {
        "cite": "eu-leaflet"
      }
    ],
    "verification": "secondary",
    "readIn": "discovery.researcher.life"
  },
  "severity": "major",
  "action": "defer",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "interstitial-cystitis",
        "status": "ever"
      },
      {
        "condition": "ketamine-cystitis",
        "status": "ever"
      },
      {
        "condition": "lower-urinary-tract-symptoms",
        "status": "active"
      }
    ]
  },
  "readings": [
    {
      "chose": "The labels of the US and the EU ask to watch for symptoms and to refer; waiting is advice of a review.",
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
    },
    "psychann": {
      "title": "Ketamine and its pharmacologic profile in psychiatric disorders",
      "year": 2018,
      "url": "https://discovery.researcher.life/article/ketamine-and-its-pharmacologic-profile-in-psychiatric-disorders/e200e4f8bcfe39ac8602c47f5ccb2ff8"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
