// Made from data/sources/spravato-treatment-center-2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatoTreatmentCenter2019: ShippedSource = {
  "id": "spravato-treatment-center-2019",
  "type": "webpage",
  "title": "How to become a certified treatment centre",
  "publisher": "Janssen",
  "genre": "manufacturer page",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://spravatotreatmentcenter.com/how_become_a_treatment_center.html",
  "read": {
    "verification": "primary",
    "where": [
      "https://spravatotreatmentcenter.com/how_become_a_treatment_center.html"
    ]
  },
  "records": [
    "us-rems-form-7d",
    "us-rems-onedose"
  ]
};
