// Made from data/sources/blueprint-cssrs.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const blueprintCssrs: ShippedSource = {
  "id": "blueprint-cssrs",
  "type": "webpage",
  "title": "C-SSRS (Screen) scoring",
  "publisher": "Blueprint Health",
  "genre": "documentation",
  "URL": "https://help.blueprint-health.com/en/articles/5208202-columbia-suicide-severity-rating-scale-screen-c-ssrs-screen",
  "read": {
    "verification": "secondary",
    "readIn": "help.blueprint-health.com (documentation)",
    "where": [
      "https://help.blueprint-health.com/en/articles/5208202-columbia-suicide-severity-rating-scale-screen-c-ssrs-screen"
    ],
    "note": "Undated."
  },
  "records": [
    "cssrs-screen-item-range",
    "cssrs-screen-total-range",
    "cssrs-screen-risk-moderate",
    "cssrs-screen-risk-low",
    "ADD-CSSRS"
  ]
};
