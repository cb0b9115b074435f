// Made from data/sources/banwari.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const banwari: ShippedSource = {
  "id": "banwari",
  "type": "article-journal",
  "title": "Ketamine-induced affective switch in a patient with treatment-resistant depression",
  "issued": {
    "date-parts": [
      [
        2015
      ]
    ]
  },
  "DOI": "10.4103/0253-7613.161277",
  "URL": "https://ijp-online.com/article.asp?issn=0253-7613;year=2015;volume=47;issue=4;spage=454;epage=455;aulast=Banwari",
  "read": {
    "verification": "primary",
    "where": [
      "https://ijp-online.com/article.asp?issn=0253-7613;year=2015;volume=47;issue=4;spage=454;epage=455;aulast=Banwari"
    ]
  },
  "records": [
    "AE-KET-MANIA"
  ]
};
