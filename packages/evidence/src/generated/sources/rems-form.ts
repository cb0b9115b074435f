// Made from data/sources/rems-form.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const remsForm: ShippedSource = {
  "id": "rems-form",
  "type": "document",
  "title": "SPRAVATO REMS Patient Monitoring Form, outpatient use, with instructions",
  "publisher": "Janssen",
  "genre": "REMS form",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "URL": "https://manualspro.net/445029-spravato-patient-monitoring-form-instructions",
  "read": {
    "verification": "primary",
    "readIn": "manualspro.net and manuzoid.com (copies of the 2021 and 2024 forms)",
    "where": [
      "https://manualspro.net/445029-spravato-patient-monitoring-form-instructions",
      "https://jnjmedicalconnect.com/products/spravato/video-spravato-rems-patient-monitoring-form-overview",
      "https://www.spravatorems.com/inpatient-hcs.html"
    ]
  },
  "records": [
    "DDI-ZDRUGS",
    "DDI-OPIOIDS",
    "DDI-STIMULANTS",
    "DEP-NEVER-HOME",
    "MON-ESK-BP",
    "MON-ESK-RECORD",
    "ADD-REMS-FORM-OLD"
  ]
};
