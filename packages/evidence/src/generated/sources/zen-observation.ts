// Made from data/sources/zen-observation.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const zenObservation: ShippedSource = {
  "id": "zen-observation",
  "type": "webpage",
  "title": "Full medical observation",
  "publisher": "Zen Psychiatric",
  "genre": "clinic page",
  "URL": "https://zenpsychiatric.com/clinic/full-medical-observation",
  "read": {
    "verification": "primary",
    "where": [
      "https://zenpsychiatric.com/clinic/full-medical-observation"
    ]
  },
  "records": [
    "ADD-NODRIVE-RANGE"
  ]
};
