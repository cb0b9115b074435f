// Made from data/sources/hc-snds-244338.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hcSnds244338: ShippedSource = {
  "id": "hc-snds-244338",
  "type": "report",
  "title": "Regulatory decision summary, Spravato SNDS 244338",
  "publisher": "Health Canada",
  "genre": "regulatory decision",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://hpr-rps.hres.ca/reg-content/regulatory-decision-summary-detail.php?lang=en&linkID=RDS00895",
  "read": {
    "verification": "primary",
    "where": [
      "https://hpr-rps.hres.ca/reg-content/regulatory-decision-summary-detail.php?lang=en&linkID=RDS00895"
    ]
  },
  "records": [
    "ca-esk-japanese-removed",
    "status-ca-esk-urgent",
    "ca-hc-mdsi-secondary"
  ]
};
