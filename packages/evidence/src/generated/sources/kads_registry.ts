// Made from data/sources/kads_registry.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kadsRegistry: ShippedSource = {
  "id": "kads_registry",
  "type": "dataset",
  "title": "KADS trial record (ACTRN12616001096448) summary",
  "genre": "trial register summary",
  "URL": "https://www.moreblossom.com/trials/effectiveness-of-ketamine-therapy-among-patients-with-treatment-resistant-depression-a-double",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://www.moreblossom.com/trials/effectiveness-of-ketamine-therapy-among-patients-with-treatment-resistant-depression-a-double"
    ]
  },
  "records": [
    "sc-rac-kads-fixed",
    "sc-rac-kads-flex"
  ]
};
