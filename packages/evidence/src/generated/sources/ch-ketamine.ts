// Made from data/sources/ch-ketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const chKetamine: ShippedSource = {
  "id": "ch-ketamine",
  "type": "document",
  "title": "Ketamin: Kontraindikationen (Swiss professional information, registration 67199)",
  "publisher": "Swissmedic",
  "genre": "prescribing information",
  "URL": "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67199/chapter/contra_indications",
  "read": {
    "verification": "primary",
    "readIn": "ch.oddb.org",
    "where": [
      "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67199/chapter/contra_indications"
    ],
    "note": "Marketing authorization holder not seen."
  },
  "records": [
    "CI-KET-US-HYPERSENS",
    "CI-KET-CH-LIST",
    "CI-STROKE",
    "CI-HTN-UNCONTROLLED",
    "CI-HYPERTHYROID",
    "status-ch-ket-anaes",
    "ch-ket-ci-bp",
    "ch-ket-ci-thyroid",
    "ch-ket-ci-preeclampsia"
  ]
};
