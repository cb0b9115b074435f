// Made from data/sources/kata2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kata2022: ShippedSource = {
  "id": "kata2022",
  "type": "webpage",
  "title": "Guidance on ketamine in Alberta and Saskatchewan (summary)",
  "publisher": "Ketamine Assisted Therapy Association of Canada",
  "genre": "summary",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "URL": "https://katacanada.org/guidance-ketamine-alberta-saskatchewan/",
  "read": {
    "verification": "secondary",
    "readIn": "katacanada.org (summary of the provincial rules)",
    "where": [
      "https://katacanada.org/guidance-ketamine-alberta-saskatchewan/"
    ]
  },
  "records": [
    "ADD-CANADA-SETTING"
  ]
};
