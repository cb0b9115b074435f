// Made from data/sources/dea1999.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const dea1999: ShippedSource = {
  "id": "dea1999",
  "type": "regulation",
  "title": "Schedules of Controlled Substances: Placement of Ketamine into Schedule III (final rule, FR Doc 99-17803)",
  "author": [
    {
      "literal": "Drug Enforcement Administration"
    }
  ],
  "container-title": "Federal Register",
  "volume": "64",
  "issue": "133",
  "page": "37673-37675",
  "genre": "final rule",
  "issued": {
    "date-parts": [
      [
        1999,
        7,
        13
      ]
    ]
  },
  "URL": "https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm"
    ]
  },
  "records": [
    "seed-018",
    "seed-028",
    "seed-038",
    "seed-056",
    "us-dea-ket"
  ]
};
