// Made from data/sources/vet_au.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const vetAu: ShippedSource = {
  "id": "vet_au",
  "type": "dataset",
  "title": "Trial record: ketamine infusion therapy for Australian veterans with TRD",
  "genre": "trial register summary",
  "URL": "https://www.moreblossom.com/trials/ketamine-infusion-therapy-for-australian-veterans-with-treatment-resistant-depre",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://www.moreblossom.com/trials/ketamine-infusion-therapy-for-australian-veterans-with-treatment-resistant-depre"
    ]
  },
  "records": [
    "iv-rac-vet-au"
  ]
};
