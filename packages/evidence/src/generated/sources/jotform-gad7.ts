// Made from data/sources/jotform-gad7.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jotformGad7: ShippedSource = {
  "id": "jotform-gad7",
  "type": "document",
  "title": "GAD-7 form with scoring",
  "publisher": "JotForm",
  "genre": "form",
  "URL": "https://form.jotform.com/221654279772061",
  "read": {
    "verification": "secondary",
    "readIn": "form.jotform.com (form)",
    "where": [
      "https://form.jotform.com/221654279772061"
    ],
    "note": "Undated."
  },
  "records": [
    "gad7-total-range",
    "gad7-direction",
    "gad7-severity-bands"
  ]
};
