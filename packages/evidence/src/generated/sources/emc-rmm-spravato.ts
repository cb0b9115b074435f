// Made from data/sources/emc-rmm-spravato.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const emcRmmSpravato: ShippedSource = {
  "id": "emc-rmm-spravato",
  "type": "document",
  "title": "Spravato healthcare professional guide",
  "publisher": "electronic medicines compendium (UK)",
  "genre": "risk minimization material",
  "URL": "https://www.medicines.org.uk/emc/rmm/1718/Document",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.medicines.org.uk/emc/rmm/1718/Document"
    ],
    "note": "Undated."
  },
  "records": [
    "eu-rmp"
  ]
};
