// Made from data/sources/moreblossom-registry-oral.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const moreblossomRegistryOral: ShippedSource = {
  "id": "moreblossom-registry-oral",
  "type": "dataset",
  "title": "Observation of ketamine treatment safety and tolerability (register summary)",
  "genre": "trial registry",
  "URL": "https://www.moreblossom.com/trials/observation-of-ketamine-treatment-safety-and-tolerability-in-adult-psychiatry-cl",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom trial page (register summary)",
    "where": [
      "https://www.moreblossom.com/trials/observation-of-ketamine-treatment-safety-and-tolerability-in-adult-psychiatry-cl"
    ]
  },
  "records": [
    "ADD-REGISTRY-ORAL"
  ]
};
