// Made from data/rules/stop-psychosis.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stopPsychosis: ShippedRule = {
  "id": "stop-psychosis",
  "record": "STOP-PSYCHOSIS",
  "title": "Lasting psychotic symptoms",
  "says": "New or lasting psychotic symptoms beyond the session: stop the course and refer.",
  "message": "Psychotic symptoms outlast the session: stop the course and refer.",
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
    "cite": "lahti",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "condition": "psychosis",
    "status": "active"
  },
  "readings": [
    {
      "chose": "The rule is our own; the effect was read.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "lahti": {
      "title": "Effects of Ketamine in Normal and Schizophrenic Volunteers",
      "year": 2001,
      "url": "https://c.coek.info/pdf-effects-of-ketamine-in-normal-and-schizophrenic-volunteers-.html"
    }
  }
};
