// Made from data/sources/davis2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const davis2025: ShippedSource = {
  "id": "davis2025",
  "type": "entry",
  "title": "Drug guide entry for esketamine",
  "publisher": "Davis drug guide (Skyscape)",
  "genre": "compendium",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://download.skyscape.com/download/ota/lonestar/FCD1C556-3933-4594-AD2C-8C43C7C2B8BA/drdrug.ed19_2025/content/HTML/t/tu38.htm",
  "read": {
    "verification": "secondary",
    "readIn": "download.skyscape.com (compendium)",
    "where": [
      "https://download.skyscape.com/download/ota/lonestar/FCD1C556-3933-4594-AD2C-8C43C7C2B8BA/drdrug.ed19_2025/content/HTML/t/tu38.htm"
    ]
  },
  "records": [
    "us-esk-missed-no-worse-2"
  ]
};
