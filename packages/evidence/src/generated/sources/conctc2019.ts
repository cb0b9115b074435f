// Made from data/sources/conctc2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const conctc2019: ShippedSource = {
  "id": "conctc2019",
  "type": "article-journal",
  "title": "Measures and schedule of events (table 2) of an infusion trial",
  "container-title": "Contemporary Clinical Trials Communications",
  "volume": "16",
  "page": "100432",
  "issued": {
    "date-parts": [
      [
        2019,
        8,
        21
      ]
    ]
  },
  "DOI": "10.1016/j.conctc.2019.100432",
  "PMCID": "PMC6727003",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6727003/table/tbl2",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6727003/table/tbl2"
    ],
    "note": "Only the table was read; title not recorded."
  },
  "records": [
    "qids-sr16-timing",
    "madrs-timing-infusion",
    "cssrs-screen-timing",
    "cadss-timing-infusion",
    "bprs-positive-timing-infusion",
    "session-schedule-infusion-visits",
    "ADD-MON-CADSS-TIMES"
  ]
};
