// Made from data/sources/fda-rems-386.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fdaRems386: ShippedSource = {
  "id": "fda-rems-386",
  "type": "webpage",
  "title": "REMS details, program 386 (SPRAVATO)",
  "publisher": "US Food and Drug Administration",
  "genre": "REMS",
  "URL": "https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386"
    ]
  },
  "records": [
    "ADD-REMS-SITE"
  ]
};
