// Made from data/sources/us-spravato-pi-after-2023-10.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usSpravatoPiAfter202310: ShippedSource = {
  "id": "us-spravato-pi-after-2023-10",
  "type": "document",
  "title": "SPRAVATO (esketamine) nasal spray, US prescribing information, text with the respiratory-depression warning",
  "publisher": "Janssen Pharmaceuticals",
  "genre": "prescribing information",
  "URL": "https://pillsync.com/drug/spravato-esketamine-hydrochloride-solution/janssen-pharmaceuticals-inc/ndc/d81a6a79-a74a-44b7-822c-0dfa3036eaed",
  "read": {
    "verification": "primary",
    "readIn": "PillSync and PrescriberPoint (mirrors of the label)",
    "where": [
      "https://pillsync.com/drug/spravato-esketamine-hydrochloride-solution/janssen-pharmaceuticals-inc/ndc/d81a6a79-a74a-44b7-822c-0dfa3036eaed",
      "https://prescriberpoint.com/therapies/spravato-d81a6a7"
    ],
    "note": "Undated; later than October 2023."
  },
  "records": [
    "us-esk-peds",
    "us-esk-bw-sedation",
    "us-esk-bw-dissociation",
    "us-esk-bw-respiratory",
    "us-esk-bw-abuse",
    "us-esk-bw-suicidality",
    "us-esk-bw-rems",
    "us-esk-sed-range-new",
    "us-esk-loc-new",
    "us-esk-diss-range-new"
  ]
};
