// Made from data/sources/spravatohcp-rems.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatohcpRems: ShippedSource = {
  "id": "spravatohcp-rems",
  "type": "webpage",
  "title": "SPRAVATO REMS certification",
  "publisher": "Johnson & Johnson",
  "genre": "manufacturer page",
  "URL": "https://www.spravatohcp.com/spravato-rems-certification",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.spravatohcp.com/spravato-rems-certification"
    ],
    "note": "After 2023-10."
  },
  "records": [
    "us-esk-home",
    "us-rems-goal",
    "us-rems-home"
  ]
};
