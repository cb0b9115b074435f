// Made from data/sources/mims-spravato-ddi.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mimsSpravatoDdi: ShippedSource = {
  "id": "mims-spravato-ddi",
  "type": "document",
  "title": "Spravato drug interactions (full prescribing information, Philippines)",
  "author": [
    {
      "literal": "Johnson & Johnson"
    }
  ],
  "publisher": "MIMS",
  "genre": "prescribing information",
  "URL": "https://sit.mimsdev.com/philippines/drug/info/spravato/drug-interactions",
  "read": {
    "verification": "primary",
    "readIn": "sit.mimsdev.com",
    "where": [
      "https://sit.mimsdev.com/philippines/drug/info/spravato/drug-interactions"
    ]
  },
  "records": [
    "DDI-STIMULANTS",
    "DDI-CLARITHRO-IN",
    "DDI-TICLOPIDINE-IN",
    "DDI-METABOLISM"
  ]
};
