// Made from data/sources/cda-esketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cdaEsketamine: ShippedSource = {
  "id": "cda-esketamine",
  "type": "report",
  "title": "esketamine hydrochloride, project SR0621-000",
  "publisher": "Canada's Drug Agency",
  "genre": "health technology assessment",
  "URL": "https://cda-amc.ca/esketamine-hydrochloride",
  "read": {
    "verification": "primary",
    "where": [
      "https://cda-amc.ca/esketamine-hydrochloride"
    ],
    "note": "Undated."
  },
  "records": [
    "ca-cda"
  ]
};
