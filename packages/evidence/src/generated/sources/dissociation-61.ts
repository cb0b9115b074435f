// Made from data/sources/dissociation-61.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const dissociation61: ShippedSource = {
  "id": "dissociation-61",
  "type": "article-journal",
  "title": "Does the intensity of dissociation predict antidepressant effects 24 hours after infusion",
  "URL": "https://openscience.ink/paper/dissociation-antidepressant-effects-ketamine-esketamine-treatment-resistant-depression",
  "read": {
    "verification": "secondary",
    "readIn": "openscience.ink (machine-simplified summary of the abstract)",
    "where": [
      "https://openscience.ink/paper/dissociation-antidepressant-effects-ketamine-esketamine-treatment-resistant-depression"
    ]
  },
  "records": [
    "ADD-CADSS-RCT61"
  ]
};
