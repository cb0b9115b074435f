// Made from data/rules/discharge-alert.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const dischargeAlert: ShippedRule = {
  "id": "discharge-alert",
  "record": "DIS-SEDATION",
  "title": "Awake and alert",
  "says": "Ready when MOAA/S is 5.",
  "message": "MOAA/S is 5: awake and alert.",
  "kind": "discharge",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "trial",
    "cite": "jnj-sed",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "discharge",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "score": "moaas",
    "is": ">=",
    "value": 5,
    "unit": "{score}",
    "basis": "trial",
    "cite": "jnj-sed",
    "verification": "primary"
  },
  "readings": [],
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
