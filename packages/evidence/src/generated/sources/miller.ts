// Made from data/sources/miller.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const miller: ShippedSource = {
  "id": "miller",
  "type": "chapter",
  "title": "Intravenous anesthetics: ketamine side effects and contraindications",
  "editor": [
    {
      "family": "Miller",
      "given": "RD"
    }
  ],
  "container-title": "Anesthesia",
  "edition": "6",
  "genre": "textbook chapter",
  "URL": "http://noranaes.org/logbook/resources/Ebooks/Miller1/Miller%20-%20Anesthesia%206th%20Ed/das/book/body/0/1255/304.html",
  "read": {
    "verification": "secondary",
    "readIn": "copies of the chapter at noranaes.org and web.squ.edu.om",
    "where": [
      "http://noranaes.org/logbook/resources/Ebooks/Miller1/Miller%20-%20Anesthesia%206th%20Ed/das/book/body/0/1255/304.html",
      "http://web.squ.edu.om/med-Lib/MED_CD/E_CDs/anesthesia/site/content/v02/020261r00.HTM"
    ]
  },
  "records": [
    "CI-RAISED-ICP",
    "CI-IOP",
    "CI-IHD",
    "CI-PSYCHOSIS-ACTIVE-KET",
    "DDI-NMB"
  ]
};
