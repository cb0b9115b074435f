// Made from data/sources/cornwall2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cornwall2022: ShippedSource = {
  "id": "cornwall2022",
  "type": "document",
  "title": "Ketamine infusion policy V6.0",
  "publisher": "Royal Cornwall Hospitals NHS Trust",
  "version": "6.0",
  "genre": "protocol for another indication",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "URL": "https://info.5y1.org/ketamine-sedation-infusion_1_2ac707.html",
  "read": {
    "verification": "primary",
    "readIn": "info.5y1.org (copy)",
    "where": [
      "https://info.5y1.org/ketamine-sedation-infusion_1_2ac707.html"
    ]
  },
  "records": [
    "ADD-CORNWALL-OBS"
  ]
};
