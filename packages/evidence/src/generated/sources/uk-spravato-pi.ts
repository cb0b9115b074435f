// Made from data/sources/uk-spravato-pi.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ukSpravatoPi: ShippedSource = {
  "id": "uk-spravato-pi",
  "type": "document",
  "title": "SPRAVATO UK prescribing information (summary)",
  "author": [
    {
      "literal": "Janssen-Cilag"
    }
  ],
  "publisher": "janssen-pi.co.uk",
  "genre": "prescribing information",
  "URL": "https://www.janssen-pi.co.uk/en/product-information/32",
  "read": {
    "verification": "primary",
    "readIn": "janssen-pi.co.uk",
    "where": [
      "https://www.janssen-pi.co.uk/en/product-information/32"
    ]
  },
  "records": [
    "CI-CV-UNSTABLE-EU",
    "CI-AGE-ELDER",
    "DEP-FREQ-ESK",
    "MON-PERSONNEL",
    "DIS-ESK-EU",
    "SCR-TRD-2",
    "SP-ELDERLY",
    "eu-esk-dose-adult",
    "uk-esk-dose-elderly",
    "eu-esk-monitor"
  ]
};
