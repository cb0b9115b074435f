// Made from data/sources/spravatohcp.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatohcp: ShippedSource = {
  "id": "spravatohcp",
  "type": "webpage",
  "title": "SPRAVATO HCP site: TRD dosing, monitoring and discharge",
  "publisher": "Johnson & Johnson",
  "genre": "manufacturer page",
  "URL": "https://www.spravatohcp.com/dosing-spravato-trd",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.spravatohcp.com/dosing-spravato-trd"
    ],
    "note": "Undated; later than October 2023."
  },
  "records": [
    "CI-SUD-HISTORY-ESK",
    "MON-ESK-BP",
    "MON-ESK-OBS",
    "us-esk-resp-pulseox",
    "us-esk-bp-post",
    "us-esk-monitor",
    "session-schedule-bp-nasal",
    "session-schedule-observe-nasal",
    "ADD-ESK-PULSEOX"
  ]
};
