// Made from data/sources/tga2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const tga2021: ShippedSource = {
  "id": "tga2021",
  "type": "report",
  "title": "Australian prescription medicine decision summary: Spravato",
  "publisher": "Therapeutic Goods Administration (Australia)",
  "genre": "regulatory decision",
  "issued": {
    "date-parts": [
      [
        2021,
        3,
        17
      ]
    ]
  },
  "URL": "https://www.tga.gov.au/resources/auspmd/spravato",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.tga.gov.au/resources/auspmd/spravato"
    ]
  },
  "records": [
    "status-au-esk-trd",
    "au-tga-reject",
    "au-tga-appeal",
    "au-tga-approve",
    "au-tga-artg"
  ]
};
