// Made from data/sources/spravato_us.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatoUs: ShippedSource = {
  "id": "spravato_us",
  "type": "webpage",
  "title": "SPRAVATO healthcare-professional dosing pages (TRD and MDD with acute suicidal ideation or behavior)",
  "publisher": "Janssen",
  "genre": "manufacturer page",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "URL": "https://www.spravatohcp.com/trd/dosing-and-administration",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.spravatohcp.com/trd/dosing-and-administration",
      "https://www.spravatohcp.com/mdsi/dosing-and-administration"
    ],
    "note": "Cites the label of July 2020."
  },
  "records": [
    "in-esk-us-trd",
    "in-esk-us-mdsi",
    "seed-008",
    "seed-023",
    "seed-039",
    "seed-043",
    "seed-045",
    "seed-046",
    "seed-058",
    "us-esk-dose-mdsi-after",
    "us-esk-dose-split-longterm"
  ]
};
