// Made from data/sources/us-ketamine-old.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usKetamineOld: ShippedSource = {
  "id": "us-ketamine-old",
  "type": "document",
  "title": "Ketamine Hydrochloride Injection: older US prescribing information (special note on emergence reactions)",
  "publisher": "Hospira and others",
  "genre": "prescribing information",
  "URL": "https://globalrph.com/rx-list/ketamine-hydrochloride-drug",
  "read": {
    "verification": "primary",
    "readIn": "globalrph.com and edrugswiki.com (copies)",
    "where": [
      "https://globalrph.com/rx-list/ketamine-hydrochloride-drug",
      "http://edrugswiki.com/drug/ketamine-injection-concentrate"
    ]
  },
  "records": [
    "AE-KET-EMERGENCE",
    "STOP-AGITATION"
  ]
};
