// Made from data/rules/benzodiazepine-ceiling-emergency-trial.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const benzodiazepineCeilingEmergencyTrial: ShippedRule = {
  "id": "benzodiazepine-ceiling-emergency-trial",
  "record": "DDI-BZD-TRIAL-LIMITS",
  "alsoRecords": [
    "ADD-RESCUE-EXCL"
  ],
  "title": "Benzodiazepine ceiling of an emergency trial",
  "says": "The protocol of an emergency trial left out more than 3 mg a day as lorazepam.",
  "message": "More than 3 mg a day as lorazepam: an emergency trial left such patients out.",
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
    "cite": "erketamine2024",
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
      "value": 3,
      "unit": "mg",
      "basis": "trial",
      "cite": "erketamine2024",
      "verification": "primary",
      "as": "lorazepam"
    }
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
