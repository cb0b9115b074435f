// Made from data/rules/active-mania.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const activeMania: ShippedRule = {
  "id": "active-mania",
  "record": "CI-MANIA-ACTIVE",
  "title": "Current mania",
  "says": "Trials left out current mania.",
  "message": "Mania is present: trials left it out, and it may worsen.",
  "kind": "precaution",
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
    "cite": "erketamine2024",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "review",
  "judgement": {
    "basis": "project",
    "why": "A trial does not exclude by itself; the dossier asks for exclusion."
  },
  "when": {
    "condition": "mania",
    "status": "active"
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "erketamine2024": {
      "title": "Intramuscular ketamine for suicidal ideation in a psychiatric emergency department (ER-Ketamine, NCT04640636): study design",
      "year": 2023,
      "doi": "10.1016/j.jadr.2023.100690",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090"
    }
  }
};
