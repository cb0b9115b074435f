// Made from data/rules/ketamine-us-blood-pressure-hazard.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineUsBloodPressureHazard: ShippedRule = {
  "id": "ketamine-us-blood-pressure-hazard",
  "record": "CI-KET-US-BPHAZARD",
  "title": "Where a marked rise in blood pressure is a serious hazard (injected ketamine, US)",
  "says": "The US label rules injected ketamine out where a marked rise in blood pressure would be a serious hazard; a drug summary names uncontrolled hypertension, aneurysm, thyrotoxicosis and past stroke.",
  "message": "A marked rise in blood pressure would be a serious hazard here: the US label contraindicates injected ketamine.",
  "kind": "contraindication",
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
  "action": "exclude",
  "judgement": {
    "basis": "project",
    "why": "An absolute contraindication of the label."
  },
  "when": {
    "any": [
      {
        "condition": "uncontrolled-hypertension",
        "status": "active"
      },
      {
        "condition": "hypertension",
        "status": "active",
        "with": {
          "controlled": false
        }
      },
      {
        "condition": "aneurysmal-vascular-disease",
        "status": "ever"
      },
      {
        "condition": "thyrotoxicosis",
        "status": "active"
      },
      {
        "condition": "stroke",
        "status": "ever"
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "The label names the hazard, the summary its examples; we fire on the examples.",
      "basis": "project"
    }
  ],
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
