// Made from data/sources/rems-form-overview.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const remsFormOverview: ShippedSource = {
  "id": "rems-form-overview",
  "type": "broadcast",
  "title": "SPRAVATO REMS Patient Monitoring Form overview (video transcript)",
  "publisher": "J&J Medical Information",
  "genre": "manufacturer medical information",
  "URL": "https://jnjmedicalconnect.com/products/spravato/video-spravato-rems-patient-monitoring-form-overview",
  "read": {
    "verification": "primary",
    "where": [
      "https://jnjmedicalconnect.com/products/spravato/video-spravato-rems-patient-monitoring-form-overview"
    ]
  },
  "records": [
    "ADD-REMS-FORM-NEW"
  ]
};
