// Made from data/sources/axsome-definitions.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const axsomeDefinitions: ShippedSource = {
  "id": "axsome-definitions",
  "type": "webpage",
  "title": "Definitions of response and remission on HDRS and MADRS",
  "publisher": "Axsome",
  "genre": "promotional page",
  "URL": "https://banners.culthealth.com/AXSOME/AUVELITY/AXM-HCP-AVL-004244-1/1.1-Quick_Onset",
  "read": {
    "verification": "secondary",
    "readIn": "banners.culthealth.com (promotional page quoting a meta-analysis)",
    "where": [
      "https://banners.culthealth.com/AXSOME/AUVELITY/AXM-HCP-AVL-004244-1/1.1-Quick_Onset"
    ],
    "note": "Undated."
  },
  "records": [
    "hamd17-response",
    "hamd17-remission"
  ]
};
