// Made from data/sources/janssen-duration-2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const janssenDuration2023: ShippedSource = {
  "id": "janssen-duration-2023",
  "type": "webpage",
  "title": "Dosage and administration of SPRAVATO: duration of therapy",
  "publisher": "Janssen Medical Information (US)",
  "genre": "manufacturer medical information",
  "issued": {
    "date-parts": [
      [
        2023,
        7,
        6
      ]
    ]
  },
  "URL": "http://www.janssenmd.com/spravato/dosage-administration/treatment-duration/dosage-and-administration-of-spravato-duration-of-therapy",
  "read": {
    "verification": "primary",
    "where": [
      "http://www.janssenmd.com/spravato/dosage-administration/treatment-duration/dosage-and-administration-of-spravato-duration-of-therapy"
    ]
  },
  "records": [
    "us-esk-exposure",
    "us-esk-exposure-s3"
  ]
};
