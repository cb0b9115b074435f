// Made from data/rules/benzodiazepine-ceiling-oral-trial.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const benzodiazepineCeilingOralTrial: ShippedRule = {
  "id": "benzodiazepine-ceiling-oral-trial",
  "record": "DDI-BZD-TRIAL-LIMITS",
  "title": "Benzodiazepine ceiling of an oral trial",
  "says": "The protocol of an oral trial left out more than 2 mg a day as lorazepam.",
  "message": "More than 2 mg a day as lorazepam: an oral trial left such patients out.",
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
    "cite": "smithapeldoorn2019",
    "verification": "primary"
  },
  "severity": "minor",
  "action": "document",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "benzodiazepine"
    ],
    "domain": "efficacy",
    "kind": "pharmacodynamic",
    "mechanism": "Benzodiazepines may blunt the surge of glutamate.",
    "effect": "The response may be weaker.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "benzodiazepine"
    ],
    "dailyTotal": {
      "is": ">",
      "value": 2,
      "unit": "mg",
      "basis": "trial",
      "cite": "smithapeldoorn2019",
      "verification": "primary",
      "as": "lorazepam"
    }
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    }
  }
};
