// Made from data/sources/nct01920555-notes.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nct01920555Notes: ShippedSource = {
  "id": "nct01920555-notes",
  "type": "webpage",
  "title": "Notes on the trial record NCT01920555",
  "genre": "trial notes",
  "URL": "https://viridian-innocent-1d3.notion.site/NCT01920555-e45264e9ad1e4149bebb799c041ea004",
  "read": {
    "verification": "secondary",
    "readIn": "a page of trial notes",
    "where": [
      "https://viridian-innocent-1d3.notion.site/NCT01920555-e45264e9ad1e4149bebb799c041ea004"
    ]
  },
  "records": [
    "ADD-MON-FAVA",
    "ADD-FAVA"
  ]
};
