// Made from data/rules/ketamine-us-eye-pressure.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUsEyePressure: ShippedRule = {
  "id": "ketamine-us-eye-pressure",
  "record": "CI-IOP",
  "title": "Raised eye pressure, open eye injury, eye surgery (ketamine, US)",
  "says": "Ketamine raises eye pressure a little: caution with glaucoma; a textbook bars it in open eye injury.",
  "message": "Glaucoma, an open eye injury or recent eye surgery: have a specialist look.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-ketalar",
    "also": [
      {
        "cite": "miller"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "glaucoma",
        "status": "active"
      },
      {
        "condition": "open-globe-injury",
        "status": "active"
      },
      {
        "condition": "ocular-surgery",
        "status": "ever",
        "within": {
          "value": 30,
          "unit": "d",
          "basis": "practice",
          "cite": "memory",
          "verification": "unverified",
          "note": "The span of 30 days was not found in any source read.",
          "since": "onset"
        }
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "memory": {
      "title": "Background knowledge; no page was read",
      "year": null
    },
    "miller": {
      "title": "Intravenous anesthetics: ketamine side effects and contraindications",
      "year": null,
      "url": "http://noranaes.org/logbook/resources/Ebooks/Miller1/Miller%20-%20Anesthesia%206th%20Ed/das/book/body/0/1255/304.html"
    },
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
