// Made from data/sources/canady2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const canady2020: ShippedSource = {
  "id": "canady2020",
  "type": "article-newspaper",
  "title": "FDA approves esketamine treatment for MDD, suicidal ideation",
  "container-title": "Mental Health Weekly",
  "publisher": "Canady",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2020,
        8
      ]
    ]
  },
  "DOI": "10.1002/mhw.32471",
  "URL": "https://zendy.io/title/10.1002/mhw.32471",
  "read": {
    "verification": "secondary",
    "readIn": "Mental Health Weekly report (zendy.io)",
    "where": [
      "https://zendy.io/title/10.1002/mhw.32471"
    ]
  },
  "records": [
    "us-esk-ind-trd-2019",
    "us-esk-ind-mdsi-2020",
    "status-us-esk-trd",
    "status-us-esk-mdsi"
  ]
};
