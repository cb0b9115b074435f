// Made from data/sources/mims-ketamax.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mimsKetamax: ShippedSource = {
  "id": "mims-ketamax",
  "type": "document",
  "title": "Ketamax (ketamine) drug interactions, full prescribing information, Philippines",
  "author": [
    {
      "literal": "Rotexmedica / Duopharma"
    }
  ],
  "publisher": "MIMS",
  "genre": "prescribing information",
  "URL": "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions",
  "read": {
    "verification": "primary",
    "readIn": "sit.mimsdev.com; rxreasoner.com",
    "where": [
      "https://sit.mimsdev.com/philippines/drug/info/ketamax/drug-interactions",
      "https://www.rxreasoner.com/substances/ketamine/precautions"
    ]
  },
  "records": [
    "CI-HEPATIC-SEVERE",
    "CI-SEIZURE",
    "DDI-BZD-SEDATION",
    "DDI-OPIOIDS",
    "DDI-ALCOHOL",
    "DDI-CNSDEP",
    "DDI-KETOCONAZOLE",
    "DDI-INDUCERS",
    "DDI-THEOPHYLLINE",
    "DDI-THYROID",
    "DDI-ANTIHYPERTENSIVES",
    "DDI-SYMPATHOMIMETIC",
    "DDI-HALOGENATED",
    "DDI-NMB",
    "DDI-THIOPENTAL",
    "DDI-SYRINGE",
    "SP-HEPATIC"
  ]
};
