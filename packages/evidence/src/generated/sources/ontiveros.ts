// Made from data/sources/ontiveros.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ontiveros: ShippedSource = {
  "id": "ontiveros",
  "type": "article-journal",
  "title": "Paradoxical Depressive Response to Intranasal Esketamine in Treatment-Resistant Depression: A Case Series",
  "author": [
    {
      "literal": "Ontiveros-Sanchez de la Barquera JA"
    },
    {
      "family": "De La Garza Garcia",
      "given": "LA"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Case Reports",
  "volume": "25",
  "page": "e945475",
  "genre": "case report",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "DOI": "10.12659/AJCR.945475",
  "URL": "https://amjcaserep.com/abstract/full/idArt/945475",
  "read": {
    "verification": "primary",
    "where": [
      "https://amjcaserep.com/abstract/full/idArt/945475"
    ]
  },
  "records": [
    "AE-ESK-PARADOX",
    "STOP-SUICIDE"
  ]
};
