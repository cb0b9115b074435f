// Made from data/rules/ketamine-ch-contraindications.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineChContraindications: ShippedRule = {
  "id": "ketamine-ch-contraindications",
  "record": "CI-KET-CH-LIST",
  "title": "Contraindications of the Swiss label (injected ketamine)",
  "says": "The Swiss label rules injected ketamine out above 180/100 at rest in poorly treated hypertension, where a rise in pressure is a considerable hazard such as after a stroke, in pre-eclampsia and eclampsia, and in hyperthyroidism that is not treated enough.",
  "message": "The Swiss label contraindicates injected ketamine here.",
  "kind": "contraindication",
  "authority": "label",
  "places": [
    "CH"
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
    "cite": "ch-ketamine",
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
        "observation": "systolic-blood-pressure",
        "is": ">",
        "value": 180,
        "unit": "mm[Hg]",
        "basis": "label",
        "cite": "ch-ketamine",
        "verification": "primary",
        "context": "rest",
        "freshness": {
          "value": {
            "site": "resting-pressure-freshness"
          },
          "unit": "d",
          "basis": "site"
        },
        "against": "value"
      },
      {
        "observation": "diastolic-blood-pressure",
        "is": ">",
        "value": 100,
        "unit": "mm[Hg]",
        "basis": "label",
        "cite": "ch-ketamine",
        "verification": "primary",
        "context": "rest",
        "freshness": {
          "value": {
            "site": "resting-pressure-freshness"
          },
          "unit": "d",
          "basis": "site"
        },
        "against": "value"
      },
      {
        "condition": "stroke",
        "status": "ever"
      },
      {
        "condition": "pre-eclampsia",
        "status": "active"
      },
      {
        "condition": "eclampsia",
        "status": "active"
      },
      {
        "condition": "hyperthyroidism",
        "status": "active",
        "with": {
          "controlled": false
        }
      }
    ]
  },
  "readings": [
    {
      "at": "/when",
      "chose": "No source says how old a resting pressure may be: a reading of the day always counts, older ones only as far as the site has set.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "ch-ketamine": {
      "title": "Ketamin: Kontraindikationen (Swiss professional information, registration 67199)",
      "year": null,
      "url": "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67199/chapter/contra_indications"
    }
  }
};
