// Made from data/sources/droracle-lsas.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const droracleLsas: ShippedSource = {
  "id": "droracle-lsas",
  "type": "webpage",
  "title": "LSAS thresholds against CGI",
  "publisher": "droracle.ai",
  "genre": "digest",
  "issued": {
    "date-parts": [
      [
        2025,
        12,
        22
      ]
    ]
  },
  "URL": "https://www.droracle.ai/articles/643521/what-are-the-corresponding-clinical-global-impressions-cgi-scores",
  "read": {
    "verification": "secondary",
    "readIn": "droracle.ai (digest)",
    "where": [
      "https://www.droracle.ai/articles/643521/what-are-the-corresponding-clinical-global-impressions-cgi-scores"
    ]
  },
  "records": [
    "lsas-remission",
    "lsas-response"
  ]
};
