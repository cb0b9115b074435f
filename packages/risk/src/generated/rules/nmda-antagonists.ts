// Made from data/rules/nmda-antagonists.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const nmdaAntagonists: ShippedRule = {
  "id": "nmda-antagonists",
  "record": "DDI-MEMANTINE",
  "title": "Memantine and other NMDA antagonists",
  "says": "More effects on the brain; the maker of memantine advises against it.",
  "message": "Another NMDA antagonist is taken: avoid the combination.",
  "kind": "interaction",
  "authority": "practice",
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
    "basis": "practice",
    "cite": "pharmamedix",
    "verification": "secondary",
    "readIn": "pharmamedix.com"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "memantine",
      "amantadine",
      "dextromethorphan"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "They act on the same receptor.",
    "effect": "More effects on the brain; the maker of memantine advises against it.",
    "magnitude": [],
    "timing": []
  },
  "when": {
    "medicine": [
      "memantine",
      "amantadine",
      "dextromethorphan"
    ]
  },
  "readings": [
    {
      "chose": "That amantadine and dextromethorphan belong here is from memory.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "pharmamedix": {
      "title": "Ketamina: interazioni",
      "year": null,
      "url": "https://www.pharmamedix.com/principiovoce.php?pa=Ketamina&vo=Interazioni"
    }
  }
};
