// Made from data/sources/dakwar_registry.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const dakwarRegistry: ShippedSource = {
  "id": "dakwar_registry",
  "type": "dataset",
  "title": "Trial record: the effect of brief potent glutamatergic modulation on disordered alcohol use",
  "genre": "trial register summary",
  "URL": "https://www.moreblossom.com/trials/the-effect-of-brief-potent-glutamatergic-modulation-on-disordered-alcohol-use",
  "read": {
    "verification": "secondary",
    "readIn": "moreblossom.com",
    "where": [
      "https://www.moreblossom.com/trials/the-effect-of-brief-potent-glutamatergic-modulation-on-disordered-alcohol-use"
    ]
  },
  "records": [
    "iv-rac-aud-dakwar2020"
  ]
};
