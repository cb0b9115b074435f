// Made from data/sources/ktc-lozenge.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ktcLozenge: ShippedSource = {
  "id": "ktc-lozenge",
  "type": "webpage",
  "title": "KAP at-home lozenge method",
  "publisher": "The Ketamine Training Center",
  "genre": "expert opinion",
  "URL": "https://theketaminetrainingcenter.com/ctp-kap-at-home-lozenge-method/",
  "read": {
    "verification": "primary",
    "where": [
      "https://theketaminetrainingcenter.com/ctp-kap-at-home-lozenge-method/"
    ]
  },
  "records": [
    "ADD-KRF-ORAL"
  ]
};
