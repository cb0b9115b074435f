// Made from data/sources/ch-spravato-changes-2023-10-03.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const chSpravatoChanges20231003: ShippedSource = {
  "id": "ch-spravato-changes-2023-10-03",
  "type": "document",
  "title": "Spravato Fachinformation, change log of 2023-10-03",
  "publisher": "Swissmedic",
  "genre": "prescribing information",
  "issued": {
    "date-parts": [
      [
        2023,
        10,
        3
      ]
    ]
  },
  "URL": "https://ch.oddb.org:443/en/gcc/show/fachinfo/67103/diff/03.10.2023",
  "read": {
    "verification": "primary",
    "readIn": "ch.oddb.org (copy)",
    "where": [
      "https://ch.oddb.org:443/en/gcc/show/fachinfo/67103/diff/03.10.2023"
    ]
  },
  "records": [
    "ch-esk-sed-adult",
    "ch-esk-sed-elderly",
    "ch-esk-sed-resolve"
  ]
};
