// Made from data/rules/ketamine-us-catecholamine-depletion.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUsCatecholamineDepletion: ShippedRule = {
  "id": "ketamine-us-catecholamine-depletion",
  "record": "CI-CATECHOLAMINE-DEPLETION",
  "title": "Shock and depleted catecholamines (injected ketamine, US)",
  "says": "Where catecholamines are depleted the heart may fail under ketamine.",
  "message": "Shock: the heart may fail under ketamine; have a specialist look.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    },
    {
      "drug": "ketamine",
      "route": "im"
    },
    {
      "drug": "ketamine",
      "route": "sc"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-ketalar",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "condition": "shock",
    "status": "active"
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "us-ketalar": {
      "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
      "year": null,
      "url": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/"
    }
  }
};
