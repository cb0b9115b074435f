// Made from data/rules/us-ischemic-heart-disease.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const usIschemicHeartDisease: ShippedRule = {
  "id": "us-ischemic-heart-disease",
  "record": "CI-IHD",
  "title": "Ischemic heart disease (US)",
  "says": "Faster heartbeat and higher pressure raise the oxygen need of the heart; a textbook bars ketamine as the only anesthetic.",
  "message": "Ischemic heart disease: have a specialist look before treating.",
  "kind": "precaution",
  "authority": "practice",
  "places": [
    "US"
  ],
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
    "basis": "practice",
    "cite": "miller",
    "verification": "secondary",
    "readIn": "copies of the chapter at noranaes.org and web.squ.edu.om"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "ischemic-heart-disease",
        "status": "active"
      },
      {
        "condition": "angina",
        "status": "active"
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "miller": {
      "title": "Intravenous anesthetics: ketamine side effects and contraindications",
      "year": null,
      "url": "http://noranaes.org/logbook/resources/Ebooks/Miller1/Miller%20-%20Anesthesia%206th%20Ed/das/book/body/0/1255/304.html"
    }
  }
};
