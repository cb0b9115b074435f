// Made from data/rules/stop-worse-suicidality.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stopWorseSuicidality: ShippedRule = {
  "id": "stop-worse-suicidality",
  "record": "STOP-SUICIDE",
  "alsoRecords": [
    "MON-SUICIDE"
  ],
  "title": "Worse suicidality on treatment",
  "says": "Two people grew more suicidal on treatment and improved when it stopped.",
  "message": "New or worse suicidal ideation on treatment: make a safety plan and consider stopping.",
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
    "cite": "ontiveros",
    "verification": "primary"
  },
  "severity": "critical",
  "action": "escalate",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "observation": "worse-suicidality",
    "equals": [
      true,
      "present"
    ]
  },
  "readings": [
    {
      "chose": "The wording of the rule is our own; the event was read in a case report.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "ontiveros": {
      "title": "Paradoxical Depressive Response to Intranasal Esketamine in Treatment-Resistant Depression: A Case Series",
      "year": 2024,
      "doi": "10.12659/AJCR.945475",
      "url": "https://amjcaserep.com/abstract/full/idArt/945475"
    }
  }
};
