// Made from data/rules/session-deep-sedation.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const sessionDeepSedation: ShippedRule = {
  "id": "session-deep-sedation",
  "record": "STOP-LOC",
  "title": "Deep sedation",
  "says": "MOAA/S of 3 or less is moderate sedation or deeper; 0 or 1 is as unconscious.",
  "message": "The patient is deeply sedated.",
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
  "moment": "session",
  "source": {
    "basis": "trial",
    "cite": "jnj-sed",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "stop-session",
  "judgement": {
    "basis": "project"
  },
  "branches": [
    {
      "id": "unconscious",
      "says": "0 or 1: as an unconscious patient.",
      "message": "MOAA/S 0 or 1: treat as an unconscious patient.",
      "when": {
        "score": "moaas",
        "is": "<=",
        "value": 1,
        "unit": "{score}",
        "basis": "trial",
        "cite": "jnj-sed",
        "verification": "primary"
      },
      "severity": "critical",
      "action": "emergency"
    },
    {
      "id": "moderate",
      "says": "3 or less: stay, and give no more.",
      "message": "MOAA/S 3 or less: stay with the patient and give no more.",
      "when": {
        "score": "moaas",
        "is": "<=",
        "value": 3,
        "unit": "{score}",
        "basis": "trial",
        "cite": "jnj-sed",
        "verification": "primary"
      },
      "severity": "major",
      "action": "stop-session"
    }
  ],
  "readings": [
    {
      "chose": "The meaning of the scale was read; what to do is our own wording.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-sed": {
      "title": "Adverse event of SPRAVATO: sedation and somnolence",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-sedation-and-somnolence"
    }
  }
};
