// Made from data/sources/spravatohcp-mdsi-efficacy.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatohcpMdsiEfficacy: ShippedSource = {
  "id": "spravatohcp-mdsi-efficacy",
  "type": "webpage",
  "title": "SPRAVATO HCP site: MDSI efficacy and study design",
  "publisher": "Janssen",
  "genre": "manufacturer page",
  "URL": "https://www.spravatohcp.com/mdsi/efficacy",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.spravatohcp.com/mdsi/efficacy"
    ],
    "note": "Undated."
  },
  "records": [
    "us-esk-lou-suicide",
    "us-esk-lou-anaesthetic",
    "madrs-mdsi-entry",
    "madrs-timing"
  ]
};
