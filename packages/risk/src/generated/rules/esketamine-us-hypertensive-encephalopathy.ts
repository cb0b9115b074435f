// Made from data/rules/esketamine-us-hypertensive-encephalopathy.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUsHypertensiveEncephalopathy: ShippedRule = {
  "id": "esketamine-us-hypertensive-encephalopathy",
  "record": "CI-HTN-ENCEPH",
  "title": "Hypertensive encephalopathy (esketamine, US)",
  "says": "After hypertensive encephalopathy esketamine needs caution and closer watching.",
  "message": "Hypertensive encephalopathy is on record: have a specialist look, and watch more closely.",
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
    "cite": "jnj-antihtn",
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "condition": "hypertensive-encephalopathy",
    "status": "ever"
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "jnj-antihtn": {
      "title": "Concomitant use of SPRAVATO with antihypertensive medications",
      "year": null,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-antihypertensive-medications"
    }
  }
};
