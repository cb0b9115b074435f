// Made from data/sources/spravatohcp-dosing-2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatohcpDosing2019: ShippedSource = {
  "id": "spravatohcp-dosing-2019",
  "type": "webpage",
  "title": "SPRAVATO HCP site: dosing and administration",
  "publisher": "Janssen",
  "genre": "manufacturer page",
  "URL": "https://www.spravatohcp.com/dosing-and-administration",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.spravatohcp.com/dosing-and-administration"
    ],
    "note": "Undated, cites 2019 label."
  },
  "records": [
    "us-esk-dose-adjust"
  ]
};
