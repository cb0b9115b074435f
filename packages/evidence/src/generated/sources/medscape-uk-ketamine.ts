// Made from data/sources/medscape-uk-ketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const medscapeUkKetamine: ShippedSource = {
  "id": "medscape-uk-ketamine",
  "type": "entry",
  "title": "Ketamine parenteral (UK)",
  "publisher": "Medscape UK",
  "genre": "compendium",
  "URL": "https://www.medscape.co.uk/drug/ketamine-parenteral-69145-69145",
  "read": {
    "verification": "secondary",
    "readIn": "medscape.co.uk",
    "where": [
      "https://www.medscape.co.uk/drug/ketamine-parenteral-69145-69145"
    ]
  },
  "records": [
    "uk-ket-infusion",
    "uk-ket-iv",
    "uk-ket-im",
    "uk-ket-im-diag",
    "uk-ket-obst"
  ]
};
