// Made from data/sources/cssrs-since-last-contact.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cssrsSinceLastContact: ShippedSource = {
  "id": "cssrs-since-last-contact",
  "type": "document",
  "title": "C-SSRS screening version, since last contact",
  "publisher": "Columbia",
  "genre": "form",
  "URL": "https://docest.com/doc/610945/suicide-ideation-definitions-and-prompts",
  "read": {
    "verification": "primary",
    "readIn": "docest.com (copy)",
    "where": [
      "https://docest.com/doc/610945/suicide-ideation-definitions-and-prompts"
    ],
    "note": "Undated."
  },
  "records": [
    "cssrs-screen-branching"
  ]
};
