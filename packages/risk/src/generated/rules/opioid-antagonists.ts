// Made from data/rules/opioid-antagonists.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const opioidAntagonists: ShippedRule = {
  "id": "opioid-antagonists",
  "record": "DDI-NALTREXONE",
  "title": "Naltrexone and other opioid antagonists",
  "says": "The antidepressant effect was blunted, dissociation was not.",
  "message": "An opioid antagonist is taken: the response may be blunted; have a specialist look.",
  "kind": "interaction",
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
    "cite": "williams",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "opioid-antagonist"
    ],
    "domain": "efficacy",
    "kind": "pharmacodynamic",
    "mechanism": "They block opioid signaling that the response seems to need.",
    "effect": "The antidepressant effect was blunted, dissociation was not.",
    "magnitude": [
      {
        "measure": "responders on ketamine with placebo",
        "value": "7/12",
        "basis": "trial",
        "cite": "williams",
        "verification": "primary"
      },
      {
        "measure": "dose of naltrexone",
        "value": 50,
        "unit": "mg",
        "says": "Given 45 minutes before, according to a trial record.",
        "basis": "trial",
        "cite": "williams",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "opioid-antagonist"
    ]
  },
  "readings": [
    {
      "chose": "A small open study with depot naltrexone is said to have kept the response; that is from memory. Both studies are small.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "williams": {
      "title": "Attenuation of Antidepressant Effects of Ketamine by Opioid Receptor Antagonism",
      "year": 2018,
      "doi": "10.1176/appi.ajp.2018.18020138",
      "url": "https://psychiatryonline.org/doi/abs/10.1176/appi.ajp.2018.18020138"
    }
  }
};
