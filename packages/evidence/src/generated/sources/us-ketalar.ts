// Made from data/sources/us-ketalar.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usKetalar: ShippedSource = {
  "id": "us-ketalar",
  "type": "document",
  "title": "KETALAR (ketamine hydrochloride) injection: US prescribing information",
  "publisher": "Par",
  "genre": "prescribing information",
  "URL": "https://medlibrary.org/lib/rx/meds/ketalar/page/2/",
  "read": {
    "verification": "primary",
    "readIn": "medlibrary.org; PDR drug summary",
    "where": [
      "https://medlibrary.org/lib/rx/meds/ketalar/page/2/",
      "https://medlibrary.org/lib/rx/meds/ketamine-hydrochloride-2/page/2/",
      "https://physician.pdr.net/drug-summary/Ketalar-ketamine-hydrochloride-1999",
      "http://pdr.net/drug-summary/Ketalar-ketamine-hydrochloride-1999"
    ]
  },
  "records": [
    "CI-KET-US-BPHAZARD",
    "CI-KET-US-HYPERSENS",
    "CI-HF",
    "CI-STROKE",
    "CI-RAISED-ICP",
    "CI-IOP",
    "CI-HTN-UNCONTROLLED",
    "CI-HYPERTHYROID",
    "CI-SEIZURE",
    "CI-AGE-MINOR-KET",
    "CI-CATECHOLAMINE-DEPLETION",
    "DDI-OPIOIDS",
    "AE-KET-LIVER",
    "MON-LFT-REPEAT",
    "STOP-RESP",
    "SP-PREGNANCY",
    "us-ket-w-neuro-hours"
  ]
};
