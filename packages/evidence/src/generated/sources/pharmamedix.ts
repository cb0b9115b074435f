// Made from data/sources/pharmamedix.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const pharmamedix: ShippedSource = {
  "id": "pharmamedix",
  "type": "entry",
  "title": "Ketamina: interazioni",
  "publisher": "Pharmamedix",
  "genre": "compendium",
  "URL": "https://www.pharmamedix.com/principiovoce.php?pa=Ketamina&vo=Interazioni",
  "read": {
    "verification": "secondary",
    "readIn": "pharmamedix.com",
    "where": [
      "https://www.pharmamedix.com/principiovoce.php?pa=Ketamina&vo=Interazioni"
    ]
  },
  "records": [
    "DDI-KETOCONAZOLE",
    "DDI-THEOPHYLLINE",
    "DDI-MEMANTINE",
    "DDI-THYROID",
    "DDI-SYRINGE"
  ]
};
