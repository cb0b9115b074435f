// Made from data/sources/evolve-consent.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const evolveConsent: ShippedSource = {
  "id": "evolve-consent",
  "type": "webpage",
  "title": "Ketamine consent form",
  "publisher": "Evolve Healthcare",
  "genre": "clinic form",
  "URL": "https://evolvehealthcare.com/ketamineform",
  "read": {
    "verification": "primary",
    "where": [
      "https://evolvehealthcare.com/ketamineform"
    ]
  },
  "records": [
    "ADD-FAST-LOZENGE"
  ]
};
