// Made from data/rules/treatment-resistance-phase-3.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const treatmentResistancePhase3: ShippedRule = {
  "id": "treatment-resistance-phase-3",
  "record": "ADD-TRD-6W",
  "alsoRecords": [
    "SCR-TRD-25",
    "SCR-TRD-2"
  ],
  "title": "Treatment resistance (esketamine phase 3)",
  "says": "Phase 3 required at most a quarter of improvement on at least two antidepressants, each at adequate dose for at least six weeks in the episode.",
  "message": "Fewer than two antidepressants failed as esketamine phase 3 counts.",
  "kind": "eligibility",
  "authority": "trial",
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "protocols": [
    "esketamine-nasal-trd-transform-1",
    "esketamine-nasal-trd-transform-2",
    "esketamine-nasal-trd-transform-3"
  ],
  "indications": [
    "trd"
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "japan2021",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "failedTrials": {
      "scope": "current-episode",
      "count": "treatments",
      "weeks": {
        "is": ">=",
        "value": 6,
        "unit": "wk",
        "basis": "trial",
        "cite": "japan2021",
        "verification": "primary"
      },
      "improvement": {
        "is": "<=",
        "value": 25,
        "unit": "%",
        "basis": "trial",
        "cite": "japan2021",
        "verification": "primary"
      },
      "adequateDose": true
    },
    "is": "<",
    "value": 2,
    "unit": "{trial}",
    "basis": "trial",
    "cite": "japan2021",
    "verification": "primary"
  },
  "readings": [
    {
      "at": "/when",
      "chose": "Written as what speaks against it: met means that the criterion is not fulfilled.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "japan2021": {
      "title": "Efficacy and safety of fixed doses of intranasal esketamine as an add-on therapy to oral antidepressants in Japanese patients with treatment-resistant depression: a phase 2b randomized clinical study",
      "year": 2021,
      "doi": "10.1186/s12888-021-03538-y",
      "url": "https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-021-03538-y"
    }
  }
};
