// Made from data/sources/japan2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const japan2021: ShippedSource = {
  "id": "japan2021",
  "type": "article-journal",
  "title": "Efficacy and safety of fixed doses of intranasal esketamine as an add-on therapy to oral antidepressants in Japanese patients with treatment-resistant depression: a phase 2b randomized clinical study",
  "container-title": "BMC Psychiatry",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1186/s12888-021-03538-y",
  "URL": "https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-021-03538-y",
  "read": {
    "verification": "primary",
    "readIn": "bmcpsychiatry.biomedcentral.com",
    "where": [
      "https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-021-03538-y"
    ],
    "note": "Authors not shown in the copy read."
  },
  "aliases": [
    "eskjapan"
  ],
  "records": [
    "in-esk-japan2021",
    "eff-japan2021",
    "SCR-TRD-JAPAN",
    "jp-esk-phase2b",
    "madrs-response",
    "ADD-TRD-6W"
  ]
};
