// Made from data/sources/jnj-antihtn.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jnjAntihtn: ShippedSource = {
  "id": "jnj-antihtn",
  "type": "webpage",
  "title": "Concomitant use of SPRAVATO with antihypertensive medications",
  "publisher": "J&J Medical Information",
  "genre": "manufacturer medical information",
  "URL": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-antihypertensive-medications",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-antihypertensive-medications"
    ]
  },
  "records": [
    "CI-PREDOSE-BP-US",
    "CI-HTN-ENCEPH",
    "DDI-ANTIHYPERTENSIVES",
    "MON-RESCUE-BP",
    "STOP-CRISIS",
    "us-esk-w-hypertensive-encephalopathy",
    "us-esk-bp-pre",
    "us-esk-bp-transient",
    "us-esk-ddi-antihypertensive"
  ]
};
